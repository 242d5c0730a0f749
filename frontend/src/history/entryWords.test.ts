/** An entry in a few words, and the page where it is mended. */
import { expect, test } from 'vitest'
import type { Entry } from '../store/database'
import { dayAt, timeAt } from '../words/dates'
import { nameOf, pageOf } from './entryWords'

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

test('an attack is told by the clock of where it was, not of where the device is', () => {
  const at = (time_zone: string): string => nameOf(entry('episode', { span: { started_at: MOMENT, time_zone } }))

  expect(at('Pacific/Auckland')).toBe(`Attack · Thu 19 November, ${timeAt(new Date(MOMENT), 'Pacific/Auckland')}`)
  expect(at('America/New_York')).toBe(`Attack · Wed 18 November, ${timeAt(new Date(MOMENT), 'America/New_York')}`)
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
