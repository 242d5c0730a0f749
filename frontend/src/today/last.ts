/** The last attack, and what can be said about when it was. */
import { beganAt } from '../store/began'
import type { EntryOf } from '../store/database'
import { runs } from '../store/running'
import { dayAndMonth, dayAt, daysBetween, fullDay, timeAt, weekday } from '../words/dates'
import { today } from '../words/today'

export type Attack = EntryOf<'episode'>

const startOf = ({ fields }: Attack): number => beganAt(fields)

/** The attack that began last of those that no longer run. */
export const lastOf = (attacks: readonly Attack[]): Attack | null =>
  attacks
    .filter(({ fields }) => fields.span && !runs(fields.span))
    .reduce<Attack | null>((last, attack) => (last && startOf(last) >= startOf(attack) ? last : attack), null)

/** The days of the calendar that an attack began and ended on, in its own zone. */
export function daysOf({ fields: { span } }: Attack): { first: string; last: string } {
  if (!span) return { first: '', last: '' }
  const first = dayAt(new Date(span.started_at), span.time_zone)
  return { first, last: span.ended_at ? dayAt(new Date(span.ended_at), span.time_zone) : first }
}

/** A day near to now by its weekday, one further off by its date. */
export function dayInWords(day: string, now: string): string {
  if (daysBetween(day, now) < 7) return weekday(day)
  return day.slice(0, 4) === now.slice(0, 4) ? dayAndMonth(day) : fullDay(day)
}

/** [sentence, what is worth stressing in it]. */
export function lastInWords(attack: Attack, now: string): [string, string] {
  const { span } = attack.fields
  const { first, last } = daysOf(attack)
  if (span?.ended_at && last === now) return [today.endedToday(timeAt(new Date(span.ended_at), span.time_zone)), '']
  const ago = `${today.ago(daysBetween(last, now))}.`
  const says = span?.ended_at ? today.lastEnded(dayInWords(last, now)) : today.lastWas(dayInWords(first, now))
  return [says, ago]
}

/** "on Wednesday", or "today". */
export function whenInWords(attack: Attack, now: string): string {
  const { first } = daysOf(attack)
  const days = daysBetween(first, now)
  return days < 2 ? today.ago(days) : today.on(dayInWords(first, now))
}

/** Whether any part of an attack fell on this day. */
export const touches = (attack: Attack, day: string): boolean => {
  if (!isNear(attack, day)) return false
  const { first, last } = daysOf(attack)
  return first <= day && (day <= last || (runs(attack.fields.span) && first === day))
}

/** No calendar is further from that of UTC than two days: only the few attacks near a day need be asked for theirs. */
const FAR = 2 * 86_400_000

function isNear(attack: Attack, day: string): boolean {
  const noon = Date.parse(`${day}T12:00:00Z`)
  const began = startOf(attack)
  const ended = attack.fields.span?.ended_at
  return began < noon + FAR && (ended ? Date.parse(ended) : began) > noon - FAR
}
