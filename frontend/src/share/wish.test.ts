/** What a new link asks the account for: the days that were chosen, and nothing that was left out. */
import { expect, test } from 'vitest'
import { AT_FIRST, wishOf } from './wish'

const TODAY = '2026-11-22'

test('at first a link shows the latest 90 days without the notes, asks for a passcode, and ends in two weeks', () => {
  expect(wishOf(AT_FIRST, TODAY)).toEqual({
    name: '',
    scope: { from: '2026-08-25', to: null, include: ['attacks', 'medicines', 'background'] },
    today: TODAY,
    frozen: false,
    days: 14,
    passcode: true,
  })
})

test('all days are open on both sides, and days of one’s own as they were typed', () => {
  expect(wishOf({ ...AT_FIRST, period: 'all' }, TODAY)?.scope).toMatchObject({ from: null, to: null })
  const own = { ...AT_FIRST, period: 'own', from: '2026-01-01', to: '2026-03-31' } as const
  expect(wishOf(own, TODAY)?.scope).toMatchObject({ from: '2026-01-01', to: '2026-03-31' })
  expect(wishOf({ ...own, from: '', to: '' }, TODAY)?.scope).toMatchObject({ from: null, to: null })
})

test('days that end before they begin are none', () => {
  expect(wishOf({ ...AT_FIRST, period: 'own', from: '2026-03-31', to: '2026-01-01' }, TODAY)).toBeNull()
})
