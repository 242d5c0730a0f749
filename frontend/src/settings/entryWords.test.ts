/** An entry in a few words, the page where it is mended, and answers that come from a control. */
import { expect, test } from 'vitest'
import type { Entry } from '../store/database'
import { dayAt, timeAt } from '../words/dates'
import { nameOf, pageOf, valueInWords } from './entryWords'
import { asWord, dayIn, oneOf, yesOrNo } from './one'

const entry = (kind: Entry['kind'], fields: Entry['fields'] = {}): Entry => ({ kind, id: 'x', fields }) as Entry
const MOMENT = '2026-11-18T12:00:00Z'
const TIME = timeAt(new Date(MOMENT))

test('an entry is named by its kind, its name, and when it was', () => {
  expect(dayAt(new Date(MOMENT))).toBe('2026-11-18')
  expect(nameOf(entry('medication', { name: 'Ibuprofen' }))).toBe('Medicine · Ibuprofen')
  expect(nameOf(entry('checkin', { date: '2026-11-18' }))).toBe('Day · Wed 18 November')
  expect(nameOf(entry('dose', { taken_at: MOMENT }))).toBe(`Medicine taken · Wed 18 November, ${TIME}`)
  expect(nameOf(entry('episode', { span: { started_at: MOMENT } }))).toBe(`Attack · Wed 18 November, ${TIME}`)
})

test.each([[undefined], [null], ['soon'], [{}], [{ started_at: null }]])(
  'an attack without a beginning (%o) is named by its kind alone',
  (span) => {
    expect(nameOf(entry('episode', { span }))).toBe('Attack')
  },
)

test('each kind of entry has the page on which it is mended', () => {
  expect(pageOf(entry('episode'))).toBe('/attack/x')
  expect(pageOf(entry('dose'))).toBe('/dose/x')
  expect(pageOf(entry('medication'))).toBe('/settings/medicines/x')
  expect(pageOf(entry('checkin', { date: '2026-11-18' }))).toBe('/diary/2026-11-18')
  expect(pageOf(entry('checkin'))).toBe('/diary/')
  expect(pageOf(entry('background'))).toBe('/settings/background')
})

test('a value to choose is shown as it is, and none as not said', () => {
  expect([null, undefined, 'left', 7, ['a']].map(valueInWords)).toEqual(['not said', 'not said', 'left', '7', '["a"]'])
})

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
