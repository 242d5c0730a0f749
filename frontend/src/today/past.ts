/** What was typed about a past attack, as a span: what was left empty stays unknown. */
import type { Span } from '../store/documents'
import { words } from '../words'
import { deviceZone } from '../words/dates'
import { today } from '../words/today'

/** As the inputs hold it: days as 2026-11-22, times as 08:40, empty where nothing was said. */
export type Asked = { day: string; began: string; endDay: string; ended: string }

/** Where no time was said, the day alone counts. */
export function pastSpan({ day, began, endDay, ended }: Asked): Span {
  const span = { started_at: moment(day, began || '00:00'), time_zone: deviceZone() }
  const precision = began ? 'approximate' : 'day_only'
  return ended
    ? { ...span, onset_precision: precision, ended_at: moment(endDay || day, ended) }
    : { ...span, onset_precision: precision, ended_at: null, end_unknown: true }
}

const moment = (day: string, time: string): string => new Date(`${day}T${time}`).toISOString()

/** What cannot be, in words; null when all is well. `now` is a local moment as 2026-11-22T08:40. */
export function wrongWith({ day, began, endDay, ended }: Asked, now: string): string | null {
  if (!day) return today.past.needsDay
  if (`${day}T${began || '00:00'}` > now) return today.past.ahead
  if (!ended) return null
  if (!began) return today.past.needsStart
  const [start, end] = [`${day}T${began}`, `${endDay || day}T${ended}`]
  if (end > now) return words.errors.endAhead
  return end < start ? today.past.endFirst : null
}
