/** A past attack, as well as it is known. */
import { expect, test } from 'vitest'
import { pastSpan, wrongWith } from './past'

const asked = { day: '2026-11-18', began: '', endDay: '', ended: '' }
const NOW = '2026-11-22T13:00'

test('a day alone is enough, and nothing is made up about its end', () => {
  const span = pastSpan(asked)

  expect(span).toMatchObject({ onset_precision: 'day_only', ended_at: null, end_unknown: true })
  expect(new Date(span.started_at)).toEqual(new Date('2026-11-18T00:00'))
})

test('an end without a day of its own lies on the day of the beginning', () => {
  const span = pastSpan({ ...asked, began: '05:50', ended: '17:10' })

  expect(new Date(span.ended_at ?? '')).toEqual(new Date('2026-11-18T17:10'))
  expect(span.onset_precision).toBe('approximate')
})

test.each([
  ['needs a day', { ...asked, day: '' }, 'Choose the day on which it began.'],
  ['cannot begin in the future', { ...asked, day: '2026-11-23' }, 'This day is still to come.'],
  ['cannot end before it begins', { ...asked, began: '05:50', ended: '04:00' }, 'The end lies before the beginning.'],
  ['needs a beginning for an end', { ...asked, ended: '04:00' }, 'An end needs a beginning. Give a rough time.'],
  [
    'cannot end in the future',
    { ...asked, began: '05:50', endDay: '2026-11-23', ended: '04:00' },
    'The end lies more than a day ahead. Is the date right?',
  ],
  ['is fine over midnight', { ...asked, began: '22:00', endDay: '2026-11-19', ended: '04:00' }, null],
  ['is fine without an end', { ...asked, began: '22:00' }, null],
])('an attack %s', (_, typed, wrong) => {
  expect(wrongWith(typed, NOW)).toBe(wrong)
})
