// What the background says to the warnings, and for which attacks (backend/domain/flags/background_signs.py).
import type { Background } from './document'
import type { Row } from './row'
import { rulebook } from './rulebook'
import { yearsAt } from './years'

const { answers, pregnant, diagnosed, limits } = rulebook.flags
const DAY = 86_400_000

export function personSigns(row: Row): string[] {
  const { episode, background } = row
  const started = Date.parse(episode.span?.started_at ?? '')
  return [
    ...(began(started, background.red_flags_answered_on, limits.asked_days) ? answered(background) : []),
    ...lasting(row),
    ...(isNew(started, background.pattern_since) ? ['pattern_new'] : []),
    ...(yearsAt(episode, background) >= limits.onset_age ? ['aged_50'] : []),
  ]
}

/** On a day or later, or up to so many days before it; an unknown day, or start, is no limit. */
function began(started: number, day: string | null | undefined, before: number): boolean {
  return day == null || !(started < Date.parse(day) - before * DAY)
}

function isNew(started: number, since: string | null | undefined): boolean {
  return since != null && began(started, since, 0) && !began(started, since, -limits.new_days)
}

function answered({ red_flag_answers: given, pregnancy }: Background): string[] {
  const signs = Object.entries(answers).flatMap(([question, sign]) => (given?.[question] ? [sign] : []))
  return pregnant.includes(pregnancy ?? '') ? [...signs, 'pregnant'] : signs
}

function lasting({ background, said }: Row): string[] {
  const codes = (background.diagnoses ?? []).map(({ code }) => code ?? '')
  const named = Object.entries(diagnosed).filter(([, start]) => codes.some((code) => code.startsWith(start)))
  return [
    ...named.map(([sign]) => sign),
    ...((background.age_at_onset ?? 0) >= limits.onset_age ? ['after_50'] : []),
    ...(said['migraine_history'] === false ? ['no_migraine_history'] : []),
  ]
}
