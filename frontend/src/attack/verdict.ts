/** Puts the result of the rules into words: one sentence, and each criterion with its reason. */
import type { Result, Word } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { runs } from '../store/running'
import type { CriteriaOf, Criterion, Mark } from '../ui/VerdictLine'
import { words } from '../words/en'
import { becauseOf } from './because'

const { rules } = words
const MARK: Record<Word, Mark> = { yes: 'met', no: 'notmet', unknown: 'unsaid' }
const NAMES: Readonly<Record<string, string>> = rules.criteria
const KINDS: Readonly<Record<string, string>> = rules.kinds
const SENTENCES: Readonly<Record<string, string>> = rules.sentence

export const emergency = ({ verdict }: Result): boolean => verdict === 'seek_care'

/** One calm sentence. It never says that a person has something. */
export function sentenceOf(result: Result, episode: Episode): string {
  const [label, ...others] = result.labels
  if (emergency(result)) return rules.sentence.seek_care
  const kind = label && others.length === 0 ? KINDS[label] : undefined
  if (kind) return rules.fits(kind)
  if (open(episode).length === ASKED.length) return rules.sentence.nothing_yet
  return SENTENCES[result.verdict] ?? rules.sentence.undetermined
}

/** The answers that the rules use and that a person can give. */
const ASKED = [
  ...(['pain_severity', 'side', 'quality', 'worse_with_activity'] as const),
  ...(['nausea', 'vomiting', 'photophobia', 'phonophobia'] as const),
]

/** How much could still be asked: at most so many questions, or only the end of the attack. */
export function leftOf(result: Result, episode: Episode): string | undefined {
  if (emergency(result) || result.labels.length === 1) return undefined
  if (result.ask_next === null) return runs(episode.span) ? rules.waitsForEnd : undefined
  return rules.questionsLeft(Math.max(1, open(episode).length))
}

/** Which of them nobody has answered; a number from 0 to 10 tells the severity too. */
function open(episode: Episode): string[] {
  const severity = episode.pain_severity ?? episode.pain_peak
  return ASKED.filter((field) => (field === 'pain_severity' ? severity == null : episode[field] == null))
}

/** The criteria kind by kind, the likeliest kind first. */
export function kindsOf(result: Result, episode: Episode): CriteriaOf[] {
  const leading = result.labels.every((label) => label.startsWith('2')) ? '2' : '1'
  const codes = Object.keys(result.criteria).sort((one, other) => rank(one, leading) - rank(other, leading))
  return codes.map((code) => ({
    title: capital(KINDS[code] ?? code),
    criteria: Object.entries(result.criteria[code] ?? {}).map(([letter, word]) =>
      criterionOf(`${code} ${letter}`, word, result, episode),
    ),
  }))
}

const rank = (code: string, leading: string): number => (code.startsWith(leading) ? 0 : 1)

function criterionOf(code: string, word: Word, result: Result, episode: Episode): Criterion {
  const young = code === '1.1 B' && result.facts['minor'] === 'yes' ? ' young' : ''
  return {
    code,
    name: NAMES[code + young] ?? code,
    because: becauseOf(code, result, episode),
    mark: MARK[word],
    state: stateOf(code, word, result, episode),
  }
}

function stateOf(code: string, word: Word, result: Result, episode: Episode): string {
  if (word === 'yes') return rules.met
  if (word === 'no') return rules.notMet
  if (!code.endsWith(' B')) return rules.notAsked
  if (runs(episode.span)) return rules.notYet
  return result.facts['cut_short'] === 'no' ? rules.notAsked : rules.open
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What was written down but is not judged yet, so that nobody takes the silence for an answer. */
export function noteOf(episode: Episode): string | undefined {
  const some = (list: readonly unknown[] | null | undefined): boolean => (list?.length ?? 0) > 0
  return some(episode.aura) || some(episode.autonomic) ? rules.uncoded : undefined
}
