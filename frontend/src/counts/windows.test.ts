// Counts over spans of days.
import { expect, test } from 'vitest'
import { countsOf, monthsBack, pairOf, recordedDays, type Span, tally, windowsBack } from './windows'
import { dateOf, dayOfDate } from './zones'

const FIRST = dayOfDate('2026-11-01')
const marks = (...answers: number[]): Uint8Array => Uint8Array.from(answers)
const table = {
  calendar: { first: FIRST, size: 5 },
  rows: new Map([
    ['recorded', marks(3, 3, 0, 3, 0)],
    ['headache_days', marks(3, 2, 2, 0, 3)],
  ]),
}
const span = (from: string, to: string): Span => ({ start: dayOfDate(from), stop: dayOfDate(to) })
const dates = (spans: Span[]): string[][] => spans.map(({ start, stop }) => [dateOf(start), dateOf(stop)])

test('a day that may have been one is counted at most, never at least', () => {
  const sums = tally(table)

  expect(pairOf(sums, 'headache_days', span('2026-11-01', '2026-11-05'))).toEqual([2, 4])
  expect(pairOf(sums, 'headache_days', span('2026-11-02', '2026-11-03'))).toEqual([0, 2])
  expect(recordedDays(sums, span('2026-11-02', '2026-11-04'))).toBe(2)
})

test('a measure of which there is no row has no days', () => {
  expect(pairOf(tally(table), 'aura_days', span('2026-11-01', '2026-11-05'))).toEqual([0, 0])
})

test('counts name their span and how many of its days were recorded', () => {
  const counts = countsOf(tally(table), span('2026-11-01', '2026-11-05'))

  expect(counts).toMatchObject({ from: '2026-11-01', to: '2026-11-05', days: 5, days_recorded: 3 })
  expect(counts.headache_days).toEqual([2, 4])
  expect(counts.acute_medication_days['triptan']).toEqual([0, 0])
})

test('windows of 30 days go back until one holds the first day that was recorded', () => {
  expect(dates(windowsBack(dayOfDate('2026-11-30'), dayOfDate('2026-10-31')))).toEqual([
    ['2026-11-01', '2026-11-30'],
    ['2026-10-02', '2026-10-31'],
  ])
  expect(windowsBack(FIRST, null)).toEqual([])
})

test('months go back to that of the first day, the latest as far as it has come', () => {
  expect(dates(monthsBack(dayOfDate('2026-11-22'), dayOfDate('2026-10-31')))).toEqual([
    ['2026-11-01', '2026-11-22'],
    ['2026-10-01', '2026-10-31'],
  ])
  expect(monthsBack(FIRST, null)).toEqual([])
})
