/** Start and end agree, and an attack that nobody ended is asked about after 72 hours. */
import { expect, test } from 'vitest'
import { shortTime } from '../words/lengths'
import { endState, runsLong, withEnd, wrongEnd, wrongStart } from './span'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const span = { started_at: '2026-11-22T01:00:00+01:00', time_zone: 'Europe/Berlin' }

test('an end before the start is told in plain words', () => {
  expect(wrongEnd(span, '2026-11-21T23:59:00Z', NOW)).toMatch(/cannot end before/)
  expect(wrongEnd(span, '2026-11-22T08:00:00Z', NOW)).toBeNull()
})

test('a start after the end is told beside the start', () => {
  expect(wrongStart({ ...span, ended_at: '2026-11-22T02:00:00Z' }, '2026-11-22T03:00:00Z', NOW)).toMatch(/end before/)
})

test('an attack of over 366 days is not one', () => {
  expect(wrongEnd(span, '2027-11-24T02:00:00Z', Date.parse('2028-01-01T00:00:00Z'))).toMatch(/366 days/)
})

test('a start or an end more than a day ahead is asked about', () => {
  expect(wrongStart(span, '2026-11-23T12:01:00Z', NOW)).toMatch(/more than a day ahead/)
  expect(wrongStart(span, '2026-11-23T11:59:00Z', NOW)).toBeNull()
  expect(wrongEnd(span, '2026-11-23T12:01:00Z', NOW)).toMatch(/more than a day ahead/)
})

test('an end goes when nobody knows it, and an attack with an unknown end does not run', () => {
  const unknown = withEnd({ ...span, ended_at: '2026-11-22T02:00:00Z', slept_through_end: true }, 'unknown', '')

  expect(unknown).toMatchObject({ ended_at: null, end_unknown: true, slept_through_end: null })
  expect(endState(unknown)).toBe('unknown')
})

test('an end that is known stays when it is said again that it has ended', () => {
  const ended = { ...span, ended_at: '2026-11-22T02:00:00Z' }

  expect(withEnd(ended, 'ended', '2026-11-22T09:00:00Z').ended_at).toBe('2026-11-22T02:00:00Z')
  expect(endState(withEnd(span, 'ended', '2026-11-22T09:00:00Z'))).toBe('ended')
  expect(endState(withEnd(ended, 'running', ''))).toBe('running')
})

test('only an attack that still runs after 72 hours is asked about', () => {
  const later = Date.parse(span.started_at) + 72 * 3_600_000

  expect([runsLong(span, later), runsLong(span, later + 1)]).toEqual([false, true])
  expect(runsLong({ ...span, end_unknown: true }, later + 1)).toBe(false)
})

test('a length is told in hours and minutes', () => {
  expect([shortTime(45), shortTime(100), shortTime(120)]).toEqual(['45 min', '1 h 40', '2 h'])
})
