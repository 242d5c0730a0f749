/** Local times are those of the attack's own place, also where the clocks are moved. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localIn, momentIn, written } from './localtime'

test('a time is shown and read in the time zone of the attack, not of the phone', () => {
  const moment = momentIn('America/New_York', '2026-11-21T19:15')

  expect(moment).toEqual({ instant: '2026-11-21T19:15:00-05:00', odd: null })
  expect(localIn('Asia/Kathmandu', '2026-11-22T00:15:00Z')).toBe('2026-11-22T06:00')
})

test('a time that did not exist because the clocks went forward is moved on, and says so', () => {
  expect(momentIn('Europe/Berlin', '2026-03-29T02:30')).toEqual({ instant: '2026-03-29T03:30:00+02:00', odd: 'gap' })
})

test('of a time that came twice the first is taken, and it says so', () => {
  expect(momentIn('Europe/Berlin', '2026-10-25T02:30')).toEqual({ instant: '2026-10-25T02:30:00+02:00', odd: 'twice' })
})

test('what is no time is none', () => {
  expect(momentIn('Europe/Berlin', '')).toBeNull()
})

test('a moment travels with the offset of its place', () => {
  expect(written('Asia/Kolkata', Date.parse('2026-11-22T00:00:00Z'))).toBe('2026-11-22T05:30:00+05:30')
  expect(written('America/St_Johns', Date.parse('2026-11-22T00:00:00Z'))).toBe('2026-11-21T20:30:00-03:30')
})

test('a time read and shown again is the same time, unless it did not exist', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tehran', 'UTC')
  const minutes = fc.integer({ min: 0, max: 20 * 366 * 1440 })
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const local = new Date(Date.UTC(2015, 0, 1) + minute * 60_000).toISOString().slice(0, 16)
      const moment = momentIn(zone, local)
      return moment?.odd === 'gap' || localIn(zone, moment?.instant ?? '') === local
    }),
    { numRuns: 300 },
  )
})
