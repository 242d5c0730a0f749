/** What belongs to a day of the calendar, each thing by its own time zone. */
import type { EntryOf } from '../store/database'
import { dayAt, deviceZone } from '../words/dates'

type Episode = EntryOf<'episode'>
type Dose = EntryOf<'dose'>

/** No zone's calendar is further from that of UTC. */
const ZONES = 86_400_000

/** Whether a stretch of time may touch a day in some zone: the calendar is asked only about the few that may. */
function near(day: string): (from: string, to?: string | null) => boolean {
  const noon = Date.parse(`${day}T12:00:00Z`)
  const [first, last] = [noon - 2 * ZONES, noon + 2 * ZONES]
  return (from, to) => Date.parse(from) < last && Date.parse(to ?? from) > first
}

/** The attacks that touch a day. */
export function onDay(episodes: readonly Episode[], day: string): Episode[] {
  const isNear = near(day)
  return episodes.filter(({ fields: { span } }) => {
    if (!span || !isNear(span.started_at, span.ended_at)) return false
    const first = dayAt(new Date(span.started_at), span.time_zone)
    const last = span.ended_at ? dayAt(new Date(span.ended_at), span.time_zone) : first
    return first <= day && day <= last
  })
}

/** The zone a dose was taken in: its attack's, or the device's. */
export const zoneOf = (dose: Dose['fields'], episodes: readonly Episode[]): string =>
  (dose.episode_id && episodes.find(({ id }) => id === dose.episode_id)?.fields.span?.time_zone) || deviceZone()

export function dosesOn(doses: readonly Dose[], episodes: readonly Episode[], day: string): Dose[] {
  const isNear = near(day)
  return doses.filter(
    ({ fields }) =>
      fields.taken_at && isNear(fields.taken_at) && dayAt(new Date(fields.taken_at), zoneOf(fields, episodes)) === day,
  )
}
