// @vitest-environment jsdom
/** Two periods side by side, each per 30 days, at least and at most. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import '../testing/words'
import type { Days, Got, Scope, Source, Summary } from '../reading/source'
import { Compare, per30 } from './Compare'

afterEach(cleanup)
const ALL: Scope = { from: null, to: null, include: [] }

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
  render(<Compare source={source} scope={ALL} today="2026-11-22" />)
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
  render(<Compare source={source} scope={ALL} today="2026-11-22" />)
  const fold = document.querySelector('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))

  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
})

test.each<[string, Scope, Days[]]>([
  [
    'of fewer days that are shared the two halves are compared',
    { from: '2026-11-13', to: null, include: [] },
    [
      { from: '2026-11-13', as_of: '2026-11-17' },
      { from: '2026-11-18', as_of: '2026-11-22' },
    ],
  ],
  [
    'what is shared up to a day is compared up to there',
    { from: null, to: '2026-06-30', include: [] },
    [
      { from: '2026-01-02', as_of: '2026-04-01' },
      { from: '2026-04-02', as_of: '2026-06-30' },
    ],
  ],
  ['one day alone is compared with nothing, and it is said', { from: '2026-11-22', to: null, include: [] }, []],
])('%s', async (_, scope, days) => {
  const asked: Days[] = []
  const source = {
    summary: async (one: Days) => {
      asked.push(one)
      return { ok: false, status: 404 }
    },
  } as unknown as Source
  render(<Compare source={source} scope={scope} today="2026-11-22" />)
  const fold = document.querySelector('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))

  await screen.findByText(days.length > 0 ? 'This is no longer here to be read.' : /one of the days must be shared/)
  expect(asked).toEqual(days)
})
