// @vitest-environment jsdom
/** Patterns by their state: what fits, what is open, and folded away what is not met. */
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { State } from '../counts/findings'
import type { Pattern } from '../counts/patterns'
import { fullDay } from '../words/dates'
import { Patterns } from './Patterns'

afterEach(cleanup)

const pattern = (state: State, criteria: Record<string, State>, more: Partial<Pattern> = {}): Pattern => ({
  ...{ name: 'chronic migraine', state, criteria, because: 'in English', reasons: [{ code: 'longer_open' }] },
  ...more,
})
const line = (code: string): HTMLElement => screen.getByText(code).closest('li') ?? document.body

test('a pattern that fits stands open, with its letters, its reason and its code', () => {
  render(<Patterns patterns={{ '1.3': pattern('yes', { A: 'yes', B: 'yes' }) }} />)

  expect(line('1.3').textContent).toMatch(
    /^Chronic migraine 1\.3A yesB yeswhether for more than three months is not recordedfits$/,
  )
  expect(line('1.3').closest('details')).toBeNull()
})

test('what is open with something met is shown, and the rest of it and what is not met is folded', () => {
  render(
    <Patterns
      patterns={{
        ...{
          '1.1': pattern('unknown', { A: 'yes', B: 'unknown', C: 'yes' }),
          '3.1': pattern('unknown', { A: 'yes', B: 'unknown' }),
        },
        ...{ '2.1': pattern('no', { A: 'no' }), '2.2': pattern('no', { A: 'no' }) },
      }}
    />,
  )

  expect(line('1.1').closest('details')).toBeNull()
  expect(screen.getByText('No pattern is settled yet.')).toBeTruthy()
  const folds = [...document.querySelectorAll('details')]
  expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
    'Open, with little that speaks for it yet: 1',
    'Not met: 2',
  ])
  expect(within(folds[1] ?? document.body).getAllByRole('listitem')).toHaveLength(2)
})

test('days are told in words, and the day from which time can tell', () => {
  const told = pattern(
    'unknown',
    { A: 'yes' },
    {
      reasons: [{ code: 'unremitting', since: '2026-11-22' }],
      recheck_on: '2027-01-03',
    },
  )
  render(<Patterns patterns={{ '1.3': told }} />)

  expect(line('1.3').textContent).toContain(`since ${fullDay('2026-11-22')} never`)
  expect(line('1.3').textContent).toContain(`Can be told from ${fullDay('2027-01-03')} on.`)
})

test('a note that belongs to the code goes with it', () => {
  render(<Patterns patterns={{ '8.2.8': pattern('yes', { A: 'yes' }) }} />)

  expect(line('8.2.8').textContent).toContain('Ditans are counted here;')
})

test.each(['no', 'unknown'] as const)(
  'chronic migraine is looked for, so it stands open also when it is %s',
  (state) => {
    render(<Patterns patterns={{ '1.3': pattern(state, { A: state, B: 'unknown' }) }} />)

    expect(line('1.3').closest('details')).toBeNull()
  },
)

test('a pattern in whose place another stands is replaced, not unmet', () => {
  const replaced = pattern('no', { A: 'yes' }, { reasons: [{ code: 'replaced', by: '1.3' }] })
  render(<Patterns patterns={{ '1.1': replaced }} />)

  expect(within(line('1.1')).getByText('replaced')).toBeTruthy()
  expect(screen.queryByText('not met')).toBeNull()
})
