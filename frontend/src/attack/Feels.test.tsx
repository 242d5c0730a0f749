/** No pain at all is an answer beside mild, moderate and severe. */
import { expect, test } from 'vitest'
import { worstOf } from './Feels'

test('no pain says a peak of nought, and takes a severity away', () => {
  expect(worstOf({ pain_severity: 'severe', pain_peak: 8 }, 'none')).toEqual({ pain_peak: 0, pain_severity: null })
})

test('a severity takes no pain away, and leaves a peak that was said', () => {
  expect(worstOf({ pain_peak: 0 }, 'mild')).toEqual({ pain_severity: 'mild', pain_peak: null })
  expect(worstOf({ pain_peak: 7 }, 'severe')).toEqual({ pain_severity: 'severe' })
})
