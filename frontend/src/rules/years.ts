// How old a person certainly was when an attack began.
import type { Background, Episode } from './document'

/** Years; NaN where no age is known. Of a year of birth alone, the birthday may still be to come. */
export function yearsAt(episode: Episode, background: Background): number {
  if (episode.patient_age != null) return episode.patient_age
  const started = Date.parse(episode.span?.started_at ?? '')
  return new Date(started).getUTCFullYear() - (background.birth_year ?? Number.NaN) - 1
}
