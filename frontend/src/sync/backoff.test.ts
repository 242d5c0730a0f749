/** The pause between two tries. */
import { expect, test } from 'vitest'
import { pause } from './backoff'

test('it lies between two seconds and a quarter of an hour', () => {
  const pauses = Array.from({ length: 30 }, (_, failed) => [pause(failed + 1, 0), pause(failed + 1, 0.999)]).flat()

  expect(Math.min(...pauses)).toBe(2_000)
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15 * 60_000)
})

test('two devices that failed together do not come back together', () => {
  expect(pause(5, 0.1)).not.toBe(pause(5, 0.9))
})
