/** What the account says is wrong with an entry, field by field, in the words of this page: "span.ended_at: An episode cannot ...; side: ...". */
import { refusalInWords } from '../words/refused'

export type Refusals = ReadonlyMap<string, string>

/** Reasons that name no field stand under the empty name. */
export function refusalsIn(message: string | undefined): Refusals {
  const found = new Map<string, string>()
  for (const reason of (message ?? '').split('; ').filter(Boolean)) {
    const [, path = '', says = reason] = /^([\w.]+): (.*)$/.exec(reason) ?? []
    found.set(path, [found.get(path), refusalInWords(says)].filter(Boolean).join(' '))
  }
  return found
}

/** The fields of the span say it themselves; the others are named in the notice. */
export const besideTheTimes = (refusals: Refusals): [string, string][] =>
  [...refusals].filter(([path]) => path !== 'span.started_at' && path !== 'span.ended_at')
