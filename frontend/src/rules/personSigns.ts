// What the background says to the warnings, and for which attacks (backend/domain/flags/background_signs.py).
import type { Background } from './document'
import type { Row } from './row'
import { rulebook } from './rulebook'
import { yearsAt } from './years'

const { pregnant, limits } = rulebook.flags
const DAY = 86_400_000

export function personSigns({ episode, background, said }: Row): string[] {
  const started = Date.parse(episode.span?.started_at ?? '')
  return [
    ...answeredAt(background, started),
    ...(yearsAt(episode, background) >= limits.onset_age ? ['aged_50'] : []),
    ...(said['migraine_history'] === false ? ['no_migraine_history'] : []),
  ]
}

/** The warning questions whose answer is yes at a moment, given or by a date or an age; an unknown moment is no limit. */
export function answeredAt(background: Background, moment: number): string[] {
  const { red_flag_answers, red_flags_answered_on: told, pregnancy, pattern_since: since } = background
  const isNew = since != null && from(moment, since, 0) && !from(moment, since, -limits.new_days)
  return [
    ...(told == null || from(moment, told, limits.asked_days) ? answered(red_flag_answers ?? {}, pregnancy) : []),
    ...(isNew ? ['pattern_change'] : []),
    ...((background.age_at_onset ?? 0) >= limits.onset_age ? ['onset_after_50'] : []),
  ]
}

function answered(answers: Readonly<Record<string, unknown>>, pregnancy: string | null | undefined): string[] {
  const questions = Object.keys(answers).filter((question) => answers[question] === true)
  return pregnant.includes(pregnancy ?? '') ? [...questions, 'pregnancy_or_after_birth'] : questions
}

/** On a day or later, or up to so many days before it. */
const from = (moment: number, day: string, before: number): boolean => !(moment < Date.parse(day) - before * DAY)
