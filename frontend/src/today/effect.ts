/** Two hours after a dose one question is due: OUR RULE says for how long, and what each answer writes down. */
import type { EntryOf } from '../store/database'
import type { Dose } from '../store/documents'

type Taken = EntryOf<'dose'>
const HOUR = 3_600_000
export const ASK_AFTER_HOURS = 2
/** Later than this nobody knows any more how it was at two hours. */
export const ASK_UNTIL_HOURS = 24

export const EFFECTS = {
  gone: { relief: 'complete', pain_after_2h: 0, asked_after_2h: true },
  better: { relief: 'partial', asked_after_2h: true },
  same: { relief: 'none', asked_after_2h: true },
  unknown: { asked_after_2h: true },
} as const satisfies Record<string, Partial<Dose>>
export type Effect = keyof typeof EFFECTS

/** The dose to ask about, the earliest first; none of them was asked about on any device, nor answered. */
export function dueDose(doses: readonly Taken[], preventive: ReadonlySet<string>, now: Date): Taken | null {
  const due = doses.filter(({ fields }) => isOpen(fields) && !preventive.has(fields.medication_id ?? ''))
  const hours = ({ fields }: Taken): number => (now.getTime() - Date.parse(fields.taken_at ?? '')) / HOUR
  return due
    .filter((dose) => hours(dose) >= ASK_AFTER_HOURS && hours(dose) < ASK_UNTIL_HOURS)
    .reduce<Taken | null>((first, dose) => (first && hours(first) >= hours(dose) ? first : dose), null)
}

const isOpen = ({ asked_after_2h, relief, pain_after_2h }: Dose): boolean =>
  asked_after_2h !== true && relief == null && pain_after_2h == null

/** The way back: what an answer wrote is unsaid again. */
export const unsaidAgain = (effect: Effect): Partial<Dose> =>
  Object.fromEntries(Object.keys(EFFECTS[effect]).map((field) => [field, null]))
