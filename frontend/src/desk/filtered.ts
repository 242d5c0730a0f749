/** Which diaries of the list are shown. */
import type { Listed } from './server'

export const FILTERS = ['all', 'unread', 'worse', 'answered'] as const
export type Filter = (typeof FILTERS)[number]

const HOLDS: Record<Filter, (one: Listed) => boolean> = {
  all: () => true,
  unread: ({ unread }) => unread,
  worse: ({ worse }) => worse,
  answered: ({ answered }) => answered > 0,
}

/** Letters are found whatever their size and their marks: "jose" finds José. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

export function filtered(all: readonly Listed[], filter: Filter, wanted: string): Listed[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean)
  return all.filter((one) => {
    const name = plain(one.name)
    return HOLDS[filter](one) && words.every((word) => name.includes(word))
  })
}
