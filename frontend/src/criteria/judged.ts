/** Puts each criterion into words: its line, why it is so, and how it came out. */
import type { Result, Word } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { runs } from '../store/runs'
import type { Mark } from '../ui/VerdictLine'
import { reasons } from '../words/reasons'
import { becauseOf } from './because'
import type { Letter } from './blocks'
import { isLength } from './evidence'
import { MARK } from './verdict'

const names = (): Readonly<Record<string, string>> => reasons.criteria

export type Judged = { at: string; name: string; because: string; mark: Mark; state: string }

export function judged({ at, word }: Letter, result: Result, episode: Episode): Judged {
  const young = at === '1.1 B' && result.facts['minor'] === 'yes' ? ' young' : ''
  return {
    at,
    name: names()[at + young] ?? at,
    because: becauseOf(at, result, episode),
    mark: MARK[word],
    state: stateOf(at, word, result, episode),
  }
}

function stateOf(at: string, word: Word, result: Result, { span }: Episode): string {
  if (word === 'yes') return reasons.met
  if (word === 'no') return reasons.notMet
  if (!isLength(at)) return reasons.notAsked
  if (runs(span)) return reasons.notYet
  return result.facts['cut_short'] === 'no' ? reasons.notAsked : reasons.open
}
