/** Answers that come from a control. */
import { expect, test } from 'vitest'
import { asWord, dayIn, oneOf, yesOrNo } from './one'

test('only a word of the list is taken from a control', () => {
  expect(oneOf(['left', 'right'], 'right')).toBe('right')
  expect(oneOf(['left', 'right'], 'above')).toBeNull()
  expect(oneOf(['left', 'right'], null)).toBeNull()
})

test('not said is never no, in either direction', () => {
  expect([null, 'yes', 'no'].map(yesOrNo)).toEqual([null, true, false])
  expect([null, undefined, true, false].map(asWord)).toEqual([null, null, 'yes', 'no'])
})

test('a day counts once it is whole, and can be taken away', () => {
  expect(dayIn('')).toBeNull()
  expect(dayIn('2024-02-01')).toBe('2024-02-01')
  expect(['0002-02-01', '2024-2-1', '3024-02-01'].map(dayIn)).toEqual([undefined, undefined, undefined])
})
