/** The weeks of a month, in the reader's order. */
import { expect, test } from 'vitest'
import { weeksOf } from './month'

test('a month that begins on a Sunday has six weeks where the week begins on Monday', () => {
  const weeks = weeksOf('2026-11', 1)

  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks[5]?.[0]).toBe('2026-11-30')
})

test('the same month has five weeks where the week begins on Sunday', () => {
  const weeks = weeksOf('2026-11', 7)

  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.[0]).toBe('2026-11-01')
})

test('a leap day has its place', () => {
  expect(weeksOf('2028-02', 1).flat()).toContain('2028-02-29')
})
