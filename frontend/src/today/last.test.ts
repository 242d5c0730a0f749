/** When the last attack was, as Today tells it. */
import { expect, test } from 'vitest'
import type { Span } from '../store/documents'
import { locale } from '../words/dates'
import { type Attack, dayInWords, daysOf, lastInWords, lastOf, touches, whenInWords } from './last'

const NOW = '2026-11-22'
const attack = (span: Partial<Span> | null, id = 'a'): Attack =>
  ({ kind: 'episode', id, fields: span ? { span: { time_zone: 'UTC', ...span } } : {} }) as Attack
const at = (day: string, time = '10:00'): string => `2026-${day}T${time}:00Z`
const ended = (first: string, last = first): Attack => attack({ started_at: at(first), ended_at: at(last, '12:00') })
const unknownEnd = (first: string): Attack => attack({ started_at: at(first), end_unknown: true })
const inOwnWords = (options: Intl.DateTimeFormatOptions) => (moment: string) =>
  new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }).format(new Date(moment))
const time = inOwnWords({ hour: '2-digit', minute: '2-digit' })

test('the last attack is the one that began last, whatever the order in which they were written down', () => {
  const [early, late] = [ended('11-02'), ended('11-18')]

  expect(lastOf([early, late])).toBe(late)
  expect(lastOf([late, early])).toBe(late)
})

test('an attack that still runs, or has no time at all, is not the last one', () => {
  const over = ended('11-02')

  expect(lastOf([over, attack({ started_at: at('11-22') }), attack(null)])).toBe(over)
  expect(lastOf([attack(null)])).toBeNull()
})

test('an attack lasts in the calendar of its own zone', () => {
  const span = { started_at: at('11-18', '22:00'), ended_at: at('11-18', '23:30'), time_zone: 'Europe/Berlin' }

  expect(daysOf(attack(span))).toEqual({ first: '2026-11-18', last: '2026-11-19' })
  expect(daysOf(unknownEnd('11-18'))).toEqual({ first: '2026-11-18', last: '2026-11-18' })
  expect(daysOf(attack(null))).toEqual({ first: '', last: '' })
})

test('a day of this week is called by its name', () => {
  expect(dayInWords('2026-11-18', NOW)).toBe('Wednesday')
})

test.each([
  ['2026-11-02', { day: 'numeric', month: 'long' }],
  ['2025-12-30', { day: 'numeric', month: 'long', year: 'numeric' }],
] as const)('%s is called by its date in the order of the reader', (day, options) => {
  expect(dayInWords(day, NOW)).toBe(inOwnWords(options)(day))
})

test.each([
  [ended('11-22'), `The last attack ended today at ${time(at('11-22', '12:00'))}.`, ''],
  [ended('11-20', '11-21'), 'The last attack ended on Saturday,', 'yesterday.'],
  [unknownEnd('11-18'), 'The last attack was on Wednesday,', '4 days ago.'],
  [unknownEnd('11-22'), 'The last attack was on Sunday,', 'today.'],
])('the last attack is told as far as its end is known (%#)', (one, says, ago) => {
  expect(lastInWords(one, NOW)).toEqual([says, ago])
})

test.each([
  ['11-22', 'today'],
  ['11-21', 'yesterday'],
  ['11-20', 'on Friday'],
])('a question about an attack of %s says when it was', (day, said) => {
  expect(whenInWords(ended(day), NOW)).toBe(said)
})

test('an attack touches the days from its first to its last, and no other', () => {
  const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']

  expect(days.map((day) => touches(ended('11-18', '11-20'), day))).toEqual([false, true, true, true, false])
})

test('an attack that runs touches for certain only the day on which it began', () => {
  const running = attack({ started_at: at('11-18') })

  expect(['2026-11-18', '2026-11-19'].map((day) => touches(running, day))).toEqual([true, false])
})
