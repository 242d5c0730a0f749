/** The check-ins of a day are found without looking through all of them. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { EntryOf } from './database'
import { checkinsByDay, freeOn } from './days'
import { checkins } from './live'

const said = (id: string, fields: EntryOf<'checkin'>['fields']): EntryOf<'checkin'> => ({
  id,
  kind: 'checkin',
  revision: null,
  fields,
})

test('a day is free when any check-in of it says so, and a day of which nothing was said is not there', () => {
  checkins.value = [
    said('a', { date: '2026-11-21', headache_free: false }),
    said('b', { date: '2026-11-22', headache_free: null }),
    said('c', { date: '2026-11-22', headache_free: true }),
    said('d', {}),
  ]

  expect(freeOn('2026-11-22')?.id).toBe('c')
  expect(freeOn('2026-11-21')).toBeUndefined()
  expect([...checkinsByDay.value.keys()]).toEqual(['2026-11-21', '2026-11-22'])
})

test('a day follows what is said of it later', () => {
  checkins.value = []
  expect(freeOn('2026-11-22')).toBeUndefined()

  checkins.value = [said('a', { date: '2026-11-22', headache_free: true })]

  expect(freeOn('2026-11-22')?.id).toBe('a')
})
