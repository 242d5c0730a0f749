/** What a tap on Today makes of what is stored. */
import { expect, test } from 'vitest'
import { painRead } from './acts'

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 22, 1, minutes))
const reading = (id: string, minutes: number, pain: number) => ({ id, at: at(minutes).toISOString(), pain })

test('the worst pain is kept at least as high as any reading', () => {
  const first = painRead({}, 7, at(0))
  const second = painRead(first, 3, at(30))

  expect(second.pain_readings?.map(({ pain }) => pain)).toEqual([7, 3])
  expect(second.pain_peak).toBe(7)
})

test('a second tap at once corrects the first, and the peak that came from it', () => {
  const first = painRead({}, 10, at(0))

  const second = painRead(first, 1, at(1))

  expect(second.pain_readings).toEqual([{ ...first.pain_readings?.[0], at: at(1).toISOString(), pain: 1 }])
  expect(second.pain_peak).toBe(1)
})

test('a peak that the person gave is never lowered by a reading', () => {
  expect(painRead({ pain_peak: 9 }, 4, at(0)).pain_peak).toBe(9)
  expect(painRead({ pain_peak: 2 }, 4, at(0)).pain_peak).toBe(4)
})

test('not said takes back a reading just made, and touches no older one', () => {
  expect(painRead({ pain_readings: [reading('a', 0, 5)], pain_peak: 5 }, null, at(1))).toEqual({
    pain_readings: [],
    pain_peak: null,
  })
  expect(painRead({ pain_readings: [reading('a', 0, 5)], pain_peak: 5 }, null, at(9))).toEqual({})
})
