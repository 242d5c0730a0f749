// One month of the calendar, counted without counting the other years.
import { type DayMark, marksIn } from './dayMarks'
import { dayTable } from './days'
import type { Diary } from './document'
import { layNear } from './laid'
import { type Counts, countsOf, tally } from './windows'
import { dayOfDate } from './zones'

/** `counts`: up to today; null for a month that is still to come. */
export interface MonthCounted {
  marks: ReadonlyMap<string, DayMark>
  counts: Counts | null
}

/** `month`: YYYY-MM; `today`: YYYY-MM-DD. */
export function countMonth(diary: Diary, month: string, today: string, now: Date | null = null): MonthCounted {
  const first = dayOfDate(month)
  const next = dayOfDate(monthAfter(month))
  const table = dayTable({ first, size: next - first }, layNear(diary, now, { first, size: next - first }))
  const stop = Math.min(next - 1, dayOfDate(today))
  const counts = stop < first ? null : countsOf(tally(table), { start: first, stop })
  return { marks: marksIn(table, diary.checkins), counts }
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
