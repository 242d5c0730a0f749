// Wall-clock time of instants, asking Intl as seldom as the clock changes allow.
import { remembered } from './remember'

const DAY = 86_400_000
const CELL = 8 * DAY
/** By more days than these no zone's calendar differs from that of UTC. */
export const ZONES = 2
const days = new Map<string, number>()
const formats = new Map<string, Intl.DateTimeFormat | null>()
const offsets = new Map<string, Map<number, number>>()

/** The instant as the zone's wall clock shows it, in milliseconds as if it were UTC. */
export function localTime(moment: number, zone: string): number {
  return moment + (steady(moment, CELL, zone) ?? steady(moment, DAY, zone) ?? offsetAt(moment, zone))
}

/** The offset of a stretch of time at whose ends it is the same; no zone changes its clock and back within eight days. */
function steady(moment: number, stretch: number, zone: string): number | null {
  const begin = Math.floor(moment / stretch) * stretch
  const offset = knownOffset(begin, zone)
  return offset === knownOffset(begin + stretch, zone) ? offset : null
}

/** The number of the calendar day, counted from 1970-01-01. */
export function dayOf(local: number): number {
  return Math.floor(local / DAY)
}

export function dayOfDate(date: string): number {
  return remembered(days, date, parsed)
}

function parsed(date: string): number {
  return Math.floor(Date.parse(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`) / DAY)
}

/** The instant at which a day begins in UTC. */
export function startOf(day: number): number {
  return day * DAY
}

export function dateOf(day: number): string {
  return new Date(startOf(day)).toISOString().slice(0, 10)
}

function knownOffset(moment: number, zone: string): number {
  const known = remembered(offsets, zone, () => new Map<number, number>())
  return remembered(known, moment, () => offsetAt(moment, zone))
}

function offsetAt(moment: number, zone: string): number {
  const format = formatOf(zone)
  if (!format) return 0
  const said: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(moment)) said[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = said
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000
}

/** Null for UTC, and for a zone that this device does not know. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  return remembered(formats, zone, () => (zone === 'UTC' ? null : made(zone)))
}

function made(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}
