/** Sentences with a number in them: one is not many, and none is said as none. */
import { expect, test } from 'vitest'
import { common } from './common'
import { rules } from './rules'
import { settings } from './settings'
import { today } from './today'

test('what waits is counted in words', () => {
  expect([0, 1, 2].map(settings.waitingCount)).toEqual(['Nothing waits', '1 entry', '2 entries'])
  expect([1, 2].map(settings.wait.count)).toEqual(['1 entry waits to be sent.', '2 entries wait to be sent.'])
  expect([1, 2].map(settings.needLook)).toEqual(['1 entry needs a look', '2 entries need a look'])
})

test('without an account it is said how much is on this device only', () => {
  const [none, one, two] = [0, 1, 2].map(settings.wait.noAccount)

  expect(none).toMatch(/^Nothing is written down yet/)
  expect(one).toMatch(/^1 entry is on this device only/)
  expect(two).toMatch(/^2 entries are on this device only/)
})

test('how long ago it was is told by the day', () => {
  expect([-1, 0, 1, 2].map(today.ago)).toEqual(['today', 'today', 'yesterday', '2 days ago'])
})

test('the kinds that it could be are joined by or', () => {
  expect(rules.or([])).toBe('')
  expect(rules.or(['migraine'])).toBe('migraine')
  expect(rules.or(['one', 'two', 'three'])).toBe('one, two or three')
})

test('other attacks that are open are counted', () => {
  expect(today.others(1)).toBe('One more attack is still open.')
  expect(today.others(3)).toBe('3 more attacks are still open.')
})

test.each([
  [0, 5, '5 min', '5 minutes'],
  [0, 1, '1 min', '1 minute'],
  [2, 0, '2 h', '2 hours 0 minutes'],
  [1, 5, '1 h 05', '1 hour 5 minutes'],
])('a length of %d h %d is written short and read out long', (hours, minutes, short, spoken) => {
  expect(common.shortTime(hours, minutes)).toBe(short)
  expect(common.spokenTime(hours, minutes)).toBe(spoken)
})
