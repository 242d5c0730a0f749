// @vitest-environment jsdom
/** The bands of how often: one that is met, or those that days not recorded leave possible. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { InBand } from '../counts/bands'
import { Bands } from './Bands'

afterEach(cleanup)

const frequency = (possible: string[], count: [number, number]): InBand => ({
  ...{ band: possible.length === 1 ? (possible[0] ?? '') : 'undetermined', possible, count, days: 30 },
  bands: [
    { name: 'low', from: 0 },
    { name: 'high', from: 8 },
    { name: 'chronic', from: 15 },
  ],
  source: 'Ishii and others 2021',
})
const GOAL = { ...frequency(['free'], [0, 0]), bands: [{ name: 'free', from: 0 }], pain_free_2h: { yes: 0, of: 0 } }
/** How many full discs each band of the first scale has. */
const marks = (): number[] =>
  screen
    .getAllByRole('listitem')
    .slice(0, 3)
    .map((line) => line.querySelectorAll('.disc').length)
const lines = (): (string | undefined)[] => screen.getAllByRole('listitem').map((line) => line.textContent?.trim())

test('a band that is settled is marked, and every band shows its days', () => {
  render(<Bands frequency={frequency(['high'], [9, 11])} goal={GOAL} />)

  expect(lines().slice(0, 3)).toEqual(['Low 0–7', 'High : this one8–14', 'Chronic range 15 or more'])
  expect(screen.getByText('9–11 of 30 days')).toBeTruthy()
  expect(screen.getAllByText(/Ishii and others 2021. ICHD-3 has none/)).toHaveLength(2)
  expect(marks()).toEqual([0, 1, 0])
})

test('bands that are only possible are told apart from one that is met, without colour', () => {
  render(<Bands frequency={frequency(['low', 'high'], [5, 9])} goal={GOAL} />)

  expect(lines().slice(0, 2)).toEqual(['Low : possible0–7', 'High : possible8–14'])
  expect(marks()).toEqual([0, 0, 0])
})

test('the treatment goal brings the doses that made free of pain, and a band without a word its name', () => {
  render(<Bands frequency={frequency(['low'], [0, 0])} goal={{ ...GOAL, pain_free_2h: { yes: 3, of: 8 } }} />)

  expect(screen.getByText(/3 of 8 doses/)).toBeTruthy()
  expect(lines().at(-1)).toBe('free : this one0 or more')
})

test('where no dose was answered about, none is counted', () => {
  render(<Bands frequency={frequency(['low'], [0, 0])} goal={GOAL} />)

  expect(screen.queryByText(/doses/)).toBeNull()
})
