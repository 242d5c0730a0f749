/** Which month the calendar shows, and the weeks it is made of. */
import { signal } from '@preact/signals'
import { daysInMonth, weekdayNumber } from '../words/dates'

/** Kept while the app is open, so that coming back from a day leads to the same month; null is this month. */
export const monthShown = signal<string | null>(null)

/** The weeks of a month in the reader's order; null where a week reaches into another month. */
export function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const days = daysInMonth(month)
  const [first = ''] = days
  const before = (weekdayNumber(first) - firstWeekday + 7) % 7
  const cells: (string | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
