// When the warning questions about the person are due: never asked, or not for three months.
import type { Background } from './document'
import { rulebook } from './rulebook'

/** clinical/red-flags.md 2 (OUR RULE): asked once, and again every three months. */
export const OF_THE_PERSON = [
  'cancer_history',
  'onset_after_50',
  'swollen_optic_discs',
  'pregnancy_or_after_birth',
  'immune_disorder',
] as const

const DAY = 86_400_000

export function areDue(background: Background | null | undefined, now: Date): boolean {
  const answers = background?.red_flag_answers ?? {}
  if (OF_THE_PERSON.every((question) => answers[question] == null)) return true
  const day = Date.parse(background?.red_flags_answered_on ?? '')
  return !(now.getTime() - day <= rulebook.flags.limits.asked_days * DAY)
}
