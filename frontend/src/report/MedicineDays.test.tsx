// @vitest-environment jsdom
/** Medicine days against the limits of 8.2: what is counted, what is possible, and where the limit lies. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Pair } from '../counts/document'
import type { Counts } from '../counts/windows'
import { MedicineDays } from './MedicineDays'

afterEach(cleanup)

const NONE: Pair = [0, 30]
const counts = (acute_medication_days: Record<string, Pair>): Counts => ({
  ...{ from: '2026-10-24', to: '2026-11-22', days: 30, days_recorded: 28, medicine_days_recorded: 27 },
  ...{ headache_days: NONE, headache_days_leiden: NONE, migraine_days: NONE, migraine_days_4h: NONE },
  ...{ severe_days: NONE, aura_days: NONE, headache_free_days: NONE, acute_medication_days },
})
const show = (days: Record<string, Pair>) => render(<MedicineDays latest={counts(days)} />).container
const drawnLimits = (page: Element): number => page.querySelectorAll('path.limit').length

test('a period without a whole window says nothing about medicine days', () => {
  expect(render(<MedicineDays latest={null} />).container.textContent).toBe('')
})

test('a class that was only possibly taken is not listed as taken', () => {
  show({ triptan: [0, 3], any: [0, 3] })

  expect(screen.getByText('No acute medicine is recorded in these 30 days.')).toBeTruthy()
  expect(screen.getByText('It is known what was taken on 27 of 30 days.')).toBeTruthy()
  expect(screen.queryByText('Triptan')).toBeNull()
  expect(screen.queryByText(/medication-overuse/)).toBeNull()
})

test.each<[string, Pair, string]>([
  ['at the limit', [10, 10], 'At or over the limit in these 30 days.'],
  ['over the limit', [12, 14], 'At or over the limit in these 30 days.'],
  ['able to reach it', [9, 10], 'Could reach the limit if the missing days were medicine days.'],
  ['under it for certain', [9, 9], 'Under the limit.'],
  ['under it whatever is missing', [4, 9], 'Under the limit, also if every missing day were a medicine day.'],
])('triptan days that are %s say so', (_name, pair, says) => {
  show({ triptan: pair })

  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.getByText(/medication-overuse headache, 8\.2/)).toBeTruthy()
})

test('a class with a limit counts against it, and one without counts against thirty days', () => {
  const page = show({ non_opioid: [4, 6], any: [5, 7] })

  expect(screen.getByText('4–6 of 15 days')).toBeTruthy()
  expect(screen.getByText('5–7 of 30')).toBeTruthy()
  expect(drawnLimits(page)).toBe(1)
})

test('a class that the report has no words for yet keeps its own name', () => {
  const page = show({ neurotoxin: [2, 2] })

  expect(screen.getByText('neurotoxin')).toBeTruthy()
  expect(screen.getByText('2 of 30')).toBeTruthy()
  expect(drawnLimits(page)).toBe(0)
})
