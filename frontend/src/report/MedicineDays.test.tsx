// @vitest-environment jsdom
/** Medicine days against the limits of 8.2: what is counted, what is possible, and where the limit lies. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Pair } from '../counts/document'
import type { MedicineLimit } from '../counts/medicineLimits'
import { counts } from '../testing/counts'
import { MedicineDays } from './MedicineDays'

afterEach(cleanup)

const show = (days: Record<string, Pair>, limits: MedicineLimit[] = [], before: Record<string, Pair>[] = []) =>
  render(<MedicineDays windows={[days, ...before].map(counts)} limits={limits} />).container
const drawnLimits = (page: Element): number => page.querySelectorAll('path.limit').length

test('a period without a whole window says nothing about medicine days', () => {
  expect(render(<MedicineDays windows={[]} limits={[]} />).container.textContent).toBe('')
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

test.each([
  ['near', 9, 'One day below the limit.'],
  ['frequent', 12, /^At or over the limit for more than three months, but/],
  ['met', 12, 'Fits the criteria of 8.2.2.'],
] as const)('what the whole diary says of a class stands first: %s', (level, days, says) => {
  show({ triptan: [days, days] }, [{ code: '8.2.2', level, count: [days, days], limit: 10, because: '', reasons: [] }])

  expect(screen.getByText(says)).toBeTruthy()
})

test('the months at the limit are counted, with what days not recorded could add', () => {
  show({ triptan: [10, 10] }, [], [{ triptan: [9, 10] }, { triptan: [2, 4] }, { triptan: [20, 20] }])

  expect(screen.getByText('At or over it in 1–2 of the latest 3 times 30 days.')).toBeTruthy()
})

test('a class that never came near its limit has no months to count', () => {
  show({ triptan: [2, 2] })

  expect(screen.queryByText(/times 30 days/)).toBeNull()
})

test('gepants and ditans are counted apart, and against no limit of their own', () => {
  const page = show({ gepant: [12, 12], ditan: [3, 3], other: [3, 3] })

  expect(screen.getByRole('heading', { name: 'Counted apart' })).toBeTruthy()
  expect(screen.getByText('12 of 30')).toBeTruthy()
  expect(screen.getByText('ICHD-3 (2018) names no limit for gepants.')).toBeTruthy()
  expect(screen.getByText(/does not name ditans/)).toBeTruthy()
  expect(drawnLimits(page)).toBe(1)
})
