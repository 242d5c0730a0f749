// @vitest-environment jsdom
/** Migraine days by two rules: the same windows, both readings, and why each day counts. */
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Pair } from '../counts/document'
import type { RuledDay } from '../counts/migraineDays'
import { counts } from '../testing/counts'
import { shortDay } from '../words/dates'
import { MigraineDays } from './MigraineDays'

afterEach(cleanup)

const window = (to: string, migraine_days: Pair, migraine_days_4h: Pair) => ({
  ...counts({}),
  ...{ to, migraine_days, migraine_days_4h },
})
const cells = (name: string): (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const DAYS: RuledDay[] = [
  { on: '2026-11-20', leiden: ['features', 'aura'], four_hours: [] },
  { on: '2026-11-21', leiden: ['features'], four_hours: ['features', 'medicine'] },
]

test('both rules stand side by side for each of the latest three windows', () => {
  const ends = ['2026-11-22', '2026-10-23', '2026-09-23', '2026-08-24']
  render(<MigraineDays windows={ends.map((to, at) => window(to, [8, 9], [at, at]))} days={[]} />)

  expect(cells(shortDay('2026-11-22'))).toEqual(['8–9', '0'])
  expect(cells(shortDay('2026-09-23'))).toEqual(['8–9', '2'])
  expect(screen.queryByText(shortDay('2026-08-24'))).toBeNull()
})

test('why the days count is told by rule, and a day may have two reasons', () => {
  render(<MigraineDays windows={[window('2026-11-22', [2, 2], [1, 1])]} days={DAYS} />)

  expect(cells('Its features')).toEqual(['2', '1'])
  expect(cells('An aura')).toEqual(['1', '0'])
  expect(cells('A migraine medicine')).toEqual(['0', '1'])
})

test('without a window there is nothing to say, and without days no reasons', () => {
  expect(render(<MigraineDays windows={[]} days={DAYS} />).container.textContent).toBe('')
  render(<MigraineDays windows={[window('2026-11-22', [0, 0], [0, 0])]} days={[]} />)

  expect(screen.queryByText('Its features')).toBeNull()
})
