// @vitest-environment jsdom
/** Two periods side by side, each per 30 days, at least and at most. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import '../testing/words'
import type { Days, Got, Source, Summary } from '../reading/source'
import { Compare, per30 } from './Compare'

afterEach(cleanup)

test('a count is given as if the period had thirty days, to one tenth', () => {
  expect(per30([10, 20], 60)).toBe('5–10')
  expect(per30([7, 7], 90)).toBe('2.3')
  expect(per30(undefined, 30)).toBe('–')
})

test('both periods are asked for, and another day asks anew; an order that cannot be is said', async () => {
  const asked: Days[] = []
  const counted = { days: 90, days_recorded: 80, headache_days: [9, 12], acute_medication_days: { any: [3, 3] } }
  const source = {
    summary: async (days: Days): Promise<Got<Summary>> => {
      asked.push(days)
      return { ok: true, value: { period: counted } as unknown as Summary }
    },
  } as unknown as Source
  render(<Compare source={source} today="2026-11-22" />)
  const fold = document.querySelector('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))

  const row = (await screen.findByText('Headache')).closest('tr')!
  expect(row.textContent).toBe('Headache3–43–4')
  expect(asked).toEqual([
    { from: '2026-05-27', as_of: '2026-08-24' },
    { from: '2026-08-25', as_of: '2026-11-22' },
  ])
  const [first] = screen.getAllByLabelText('From')
  fireEvent.input(first!, { target: { value: '2026-11-01' } })
  await screen.findByText(/The first day must not lie after the last/)
})

test('what is refused for one of them is refused for both', async () => {
  const source = { summary: async () => ({ ok: false, status: 404 }) } as unknown as Source
  render(<Compare source={source} today="2026-11-22" />)
  const fold = document.querySelector('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))

  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
})
