/** What belongs to a day of the calendar. */
import { expect, test } from 'vitest'
import type { EntryOf } from '../store/database'
import { deviceZone } from '../words/dates'
import { dosesOn, onDay, zoneOf } from './onDay'

type Episode = EntryOf<'episode'>
type Dose = EntryOf<'dose'>
const episode = (id: string, span?: object): Episode => ({ kind: 'episode', id, fields: { span } }) as Episode
const dose = (id: string, fields: object): Dose => ({ kind: 'dose', id, fields }) as Dose
const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id)

const TOKYO = episode('tokyo', {
  started_at: '2026-11-18T16:00:00Z',
  ended_at: '2026-11-19T16:00:00Z',
  time_zone: 'Asia/Tokyo',
})
const OPEN = episode('open', { started_at: '2026-11-18T10:00:00Z', time_zone: 'UTC' })

test('an attack belongs to each day that it touches in its own zone', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']

  expect(days.map((day) => onDay([TOKYO], day).length)).toEqual([0, 1, 1, 0])
})

test('an attack of which no end is known belongs to the day on which it began, and one without a time to none', () => {
  const all = [OPEN, episode('timeless')]

  expect(ids(onDay(all, '2026-11-18'))).toEqual(['open'])
  expect(onDay(all, '2026-11-19')).toEqual([])
})

test('a dose is read in the zone of its attack, else in that of the device', () => {
  expect(zoneOf({ episode_id: 'tokyo' } as Dose['fields'], [OPEN, TOKYO])).toBe('Asia/Tokyo')
  expect(zoneOf({ episode_id: 'timeless' } as Dose['fields'], [episode('timeless')])).toBe(deviceZone())
  expect(zoneOf({} as Dose['fields'], [TOKYO])).toBe(deviceZone())
})

test('a dose in an attack is listed on the day it was there, and one without a time on no day', () => {
  const doses = [dose('late', { taken_at: '2026-11-18T16:30:00Z', episode_id: 'tokyo' }), dose('timeless', {})]

  expect(ids(dosesOn(doses, [TOKYO], '2026-11-19'))).toEqual(['late'])
  expect(dosesOn(doses, [TOKYO], '2026-11-18')).toEqual([])
})
