/** What belongs to a day of the calendar, each thing by its own time zone. */
import type { EntryOf } from '../store/database'
import { dayAt, deviceZone } from '../words/dates'

type Episode = EntryOf<'episode'>

/** The attacks that touch a day. */
export const onDay = (episodes: readonly Episode[], day: string): Episode[] =>
  episodes.filter(({ fields: { span } }) => {
    if (!span) return false
    const first = dayAt(new Date(span.started_at), span.time_zone)
    const last = span.ended_at ? dayAt(new Date(span.ended_at), span.time_zone) : first
    return first <= day && day <= last
  })

/** The zone a dose was taken in: its attack's, or the device's. */
export const zoneOf = (dose: EntryOf<'dose'>['fields'], episodes: readonly Episode[]): string =>
  episodes.find(({ id }) => id === dose.episode_id)?.fields.span?.time_zone ?? deviceZone()

export const dosesOn = (
  doses: readonly EntryOf<'dose'>[],
  episodes: readonly Episode[],
  day: string,
): EntryOf<'dose'>[] =>
  doses.filter(({ fields }) => fields.taken_at && dayAt(new Date(fields.taken_at), zoneOf(fields, episodes)) === day)
