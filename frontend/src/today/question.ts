/** The one question that would settle an attack, as buttons: what each of them writes down. */
import type { Episode } from '../store/documents'
import { words } from '../words/en'
import { today } from '../words/en/today'

export type Choice = { label: string; answer: Partial<Episode> }
export type Question = { ask: (when: string) => string; choices: Choice[] }
type Truth = 'worse_with_activity' | 'vomiting' | 'photophobia' | 'phonophobia' | 'took_medicine'

const { pain_severity, side, nausea } = words.options
const { throbbing, pressing, neither } = words.rules.qualityAnswers

const yesNo = (field: Truth): Choice[] => [
  { label: words.common.yesButton, answer: { [field]: true } },
  { label: words.common.noButton, answer: { [field]: false } },
]

/** Capital at the front: these stand alone on a button. */
const button = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

const QUESTIONS: Readonly<Record<string, Question>> = {
  pain_severity: {
    ask: today.ask.pain_severity,
    choices: [
      { label: button(pain_severity.mild), answer: { pain_severity: 'mild' } },
      { label: button(pain_severity.moderate), answer: { pain_severity: 'moderate' } },
      { label: button(pain_severity.severe), answer: { pain_severity: 'severe' } },
    ],
  },
  side: {
    ask: today.ask.side,
    choices: [
      { label: button(side.left), answer: { side: 'left' } },
      { label: button(side.right), answer: { side: 'right' } },
      { label: button(side.both), answer: { side: 'both' } },
      { label: button(side.shifting), answer: { side: 'shifting' } },
    ],
  },
  quality: {
    ask: today.ask.quality,
    choices: [
      { label: throbbing, answer: { quality: ['throbbing'] } },
      { label: pressing, answer: { quality: ['pressing'] } },
      { label: neither, answer: { quality: [] } },
    ],
  },
  nausea: {
    ask: today.ask.nausea,
    choices: [
      { label: button(nausea.none), answer: { nausea: 'none' } },
      { label: button(nausea.mild), answer: { nausea: 'mild' } },
      { label: button(nausea.moderate), answer: { nausea: 'moderate' } },
      { label: button(nausea.severe), answer: { nausea: 'severe' } },
    ],
  },
  worse_with_activity: { ask: today.ask.worse_with_activity, choices: yesNo('worse_with_activity') },
  vomiting: { ask: today.ask.vomiting, choices: yesNo('vomiting') },
  photophobia: { ask: today.ask.photophobia, choices: yesNo('photophobia') },
  phonophobia: { ask: today.ask.phonophobia, choices: yesNo('phonophobia') },
  took_medicine: { ask: today.ask.took_medicine, choices: yesNo('took_medicine') },
}

/** The question for a field that the rules ask for; null where it cannot be asked in one tap. */
export const questionFor = (field: string | null): Question | null => (field ? (QUESTIONS[field] ?? null) : null)

/** What an attack still may be, in words, each once: "migraine without aura or tension-type headache". */
export function kindsInWords(labels: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = words.rules.kinds
  return today.or(labels.filter((code) => code in kinds).map((code) => kinds[code] ?? code))
}
