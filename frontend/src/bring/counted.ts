/** How many entries of each kind, in words. */
import { words } from '../words'
import { backup } from '../words/backup'

const KINDS = ['episode', 'dose', 'checkin', 'medication', 'background'] as const

export type ByKind = Readonly<Record<string, number>>

/** As "118 attacks, 96 medicines taken"; empty where there are none. */
export function countedWords(counts: ByKind | undefined): string {
  const parts = KINDS.flatMap((kind) => (counts?.[kind] ? [backup.counted[kind](counts[kind])] : []))
  const others = counts?.['other']
  return words.common.list(others ? [...parts, backup.counted.entries(others)] : parts)
}

export const entries = (count: number): string => backup.counted.entries(count)
