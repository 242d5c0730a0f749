// @vitest-environment jsdom
/** The bands of how often: one that is met, or those that days not recorded leave possible. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Bands } from './Bands'
import type { BandCount } from './extras'

afterEach(cleanup)

const frequency = (possible: string[], count: [number, number]): BandCount => ({
  ...{ band: possible.length === 1 ? (possible[0] ?? '') : 'undetermined', possible, count, days: 30 },
  bands: [
    { name: 'low', from: 0 },
    { name: 'high', from: 8 },
    { name: 'chronic', from: 15 },
  ],
  source: 'Ishii and others 2021',
})
const lines = (): (string | undefined)[] => screen.getAllByRole('listitem').map((line) => line.textContent?.trim())

test('a band that is settled is marked, and every band shows its days', () => {
  const { container } = render(<Bands frequency={frequency(['high'], [9, 11])} goal={undefined} />)

  expect(lines()).toEqual(['Low 0–7', 'High : this one8–14', 'Chronic range 15 or more'])
  expect(screen.getByText('9–11 of 30 days')).toBeTruthy()
  expect(screen.getByText(/Ishii and others 2021. ICHD-3 has none/)).toBeTruthy()
  expect(container.querySelectorAll('.disc')).toHaveLength(1)
})

test('bands that are only possible are told apart from one that is met, without colour', () => {
  const { container } = render(<Bands frequency={frequency(['low', 'high'], [5, 9])} goal={undefined} />)

  expect(lines().slice(0, 2)).toEqual(['Low : possible0–7', 'High : possible8–14'])
  expect(container.querySelectorAll('.disc')).toHaveLength(0)
})

test('the treatment goal brings the doses that made free of pain, and a band without a word its name', () => {
  const goal: BandCount = {
    ...frequency(['free'], [0, 0]),
    bands: [{ name: 'free', from: 0 }],
    pain_free_2h: { yes: 3, of: 8 },
  }
  render(<Bands frequency={undefined} goal={goal} />)

  expect(screen.getByText(/3 of 8 doses/)).toBeTruthy()
  expect(lines()).toEqual(['free : this one0 or more'])
})

test('a summary without bands shows none', () => {
  expect(render(<Bands frequency={undefined} goal={undefined} />).container.textContent).toBe('')
})
