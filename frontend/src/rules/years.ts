// How old a person certainly was when an attack began.
import type { Background, Episode } from './document'

/** Years; NaN where no age is known. Of a year of birth alone, the birthday may still be to come. */
export function yearsAt(episode: Episode, background: Background): number {
  if (episode.patient_age != null) return episode.patient_age
  const { started_at, time_zone } = episode.span ?? {}
  return started_at && background.birth_year != null
    ? yearOf(started_at, time_zone) - background.birth_year - 1
    : Number.NaN
}

/** The year by the clock where it was; far from the turn of the year every clock shows the same. */
export function yearOf(moment: string, zone: string | null | undefined): number {
  const there = new Date(moment)
  const utc = there.toISOString()
  if (!/-(12-31|01-01)T/.test(utc)) return Number(utc.slice(0, 4))
  return Number(there.toLocaleDateString('en', { year: 'numeric', timeZone: zone ?? 'UTC' }))
}
