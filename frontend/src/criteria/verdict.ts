/** Puts the result of the rules into one sentence, and says what could still settle it. */
import type { Result, Word } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { runs } from '../store/runs'
import type { Mark } from '../ui/VerdictLine'
import { sentenceOf } from '../words/labels'
import { rules } from '../words/rules'

/** Full disc, square, broken ring: told apart without colour. */
export const MARK: Record<Word, Mark> = { yes: 'met', no: 'notmet', unknown: 'unsaid' }

export const emergency = ({ verdict }: Result): boolean => verdict === 'seek_care'

export function verdictOf(result: Result, episode: Episode): string {
  if (emergency(result)) return rules.sentence.seek_care
  return sentenceOf(result.labels, episode, settles(result, episode) ? 'open' : 'settled')
}

/** Whether an answer, or the end of the attack, could still change the label. */
function settles({ labels, ask_next, facts }: Result, { span }: Episode): boolean {
  return labels.length > 1 || ask_next !== null || runs(span) || untried(labels, facts)
}

/** An answer in the background: 3.2 joins only once it is recorded whether indometacin helps. */
const untried = (labels: readonly string[], facts: Result['facts']): boolean =>
  facts['indometacin_response'] === 'unknown' && labels.some((label) => label.startsWith('3.'))

/** What would bring it further: an answer, or only the end of the attack. */
export function leftOf(result: Result, episode: Episode): string | undefined {
  if (emergency(result)) return undefined
  if (result.ask_next !== null) return rules.nextInside
  if (runs(episode.span) && result.labels.length > 1) return rules.waitsForEnd
  return untried(result.labels, result.facts) ? rules.untried : undefined
}
