// Counts over spans of days: 30-day windows, calendar months, any period (backend/domain/windows.py).
import { counting } from './counting'
import type { DayTable } from './days'
import type { Pair } from './document'
import type { Calendar, Marks } from './marks'
import { dateOf, dayOfDate } from './zones'

/** Day numbers, both inside. */
export interface Span {
  start: number
  stop: number
}

export interface Counts {
  from: string
  to: string
  days: number
  days_recorded: number
  medicine_days_recorded: number
  headache_days: Pair
  headache_days_leiden: Pair
  migraine_days: Pair
  migraine_days_4h: Pair
  severe_days: Pair
  aura_days: Pair
  headache_free_days: Pair
  acute_medication_days: Record<string, Pair>
}

/** Running sums of what is certain and of what is possible, so that any span is counted by one subtraction. */
export interface Tally {
  calendar: Calendar
  certain: ReadonlyMap<string, Int32Array>
  possible: ReadonlyMap<string, Int32Array>
}

export function tally({ calendar, rows }: DayTable): Tally {
  const certain = new Map([...rows].map(([name, row]) => [name, running(row, 1)]))
  const possible = new Map([...rows].map(([name, row]) => [name, running(row, 2)]))
  return { calendar, certain, possible }
}

function running(row: Marks, bit: number): Int32Array {
  const sums = new Int32Array(row.length + 1)
  for (let place = 0; place < row.length; place += 1) {
    sums[place + 1] = (sums[place] ?? 0) + ((row[place] ?? 0) & bit ? 1 : 0)
  }
  return sums
}

/** The days of a measure: recorded, and those that could be with them. */
export function pairOf(sums: Tally, measure: string, span: Span): Pair {
  return [counted(sums, sums.certain.get(measure), span), counted(sums, sums.possible.get(measure), span)]
}

export function recordedDays(sums: Tally, span: Span): number {
  return pairOf(sums, 'recorded', span)[0]
}

function counted({ calendar }: Tally, running: Int32Array | undefined, { start, stop }: Span): number {
  return (running?.[stop - calendar.first + 1] ?? 0) - (running?.[start - calendar.first] ?? 0)
}

export function countsOf(sums: Tally, span: Span): Counts {
  const pair = (measure: string): Pair => pairOf(sums, measure, span)
  return {
    from: dateOf(span.start),
    to: dateOf(span.stop),
    days: span.stop - span.start + 1,
    days_recorded: recordedDays(sums, span),
    medicine_days_recorded: pair('medicines_recorded')[0],
    headache_days: pair('headache_days'),
    headache_days_leiden: pair('headache_days_leiden'),
    migraine_days: pair('migraine_days'),
    migraine_days_4h: pair('migraine_days_4h'),
    severe_days: pair('severe_days'),
    aura_days: pair('aura_days'),
    headache_free_days: pair('headache_free_days'),
    acute_medication_days: Object.fromEntries(counting.medicine_classes.map((name) => [name, pair(`acute.${name}`)])),
  }
}

/** Spans of 30 days, latest first, until one holds `first`; none when nothing is recorded. */
export function windowsBack(asOf: number, first: number | null): Span[] {
  const spans: Span[] = []
  const { window_days } = counting.limits
  for (let stop = asOf; first !== null && stop >= first; stop -= window_days) {
    spans.push({ start: stop - window_days + 1, stop })
  }
  return spans
}

/** Calendar months, latest first, the latest up to `asOf`, down to that of `first`. */
export function monthsBack(asOf: number, first: number | null): Span[] {
  const spans: Span[] = []
  for (let stop = asOf; first !== null && stop >= first; stop = (spans.at(-1)?.start ?? 0) - 1) {
    spans.push({ start: dayOfDate(dateOf(stop).slice(0, 7)), stop })
  }
  return spans
}
