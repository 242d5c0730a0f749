/** Moments, days and lengths of time in the reader's own way of writing them. */
import { common } from './common'
import { hoursLong, minutesLong } from './grammar'
import { type Language, language } from './languages'

/** Where the browser names no country for the language of the page. */
const USUAL: Record<Language, string> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' }

/** Dates are in the language of the words: as the reader's own country writes it, where the browser names one. */
export const locale = (): string =>
  globalThis.navigator?.languages?.find((name) => name.startsWith(language())) ?? USUAL[language()]

/** To ask the browser for it costs as much as to make a formatter; who travels is followed a second later. */
const ZONE_MILLISECONDS = 1000
let zoneNow = { name: '', until: 0 }
export function deviceZone(): string {
  const now = performance.now()
  if (now >= zoneNow.until)
    zoneNow = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, until: now + ZONE_MILLISECONDS }
  return zoneNow.name
}

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using it does, so each is made once. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()}${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locale(), options)
  made.set(key, fresh)
  return fresh
}

/**
 * The day of the calendar at a moment in a zone, as 2026-11-22; without one where this device is. That is told without a
 * formatter: the first of a page takes a slow phone a fifth of a second, and the first screen needs none.
 */
export function dayAt(moment: Date, zone?: string): string {
  if (zone === undefined) return localDay(moment)
  const parts = digits(zone).formatToParts(moment)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function digits(zone: string): Intl.DateTimeFormat {
  const key = `digits ${zone}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  made.set(key, fresh)
  return fresh
}

/** A day as a date at noon, which no time zone moves to another day when it is written in UTC. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)
const inUtc = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  formatter({ timeZone: 'UTC', ...options }).format(noon(day))

/** Sunday 22 November */
export const longDay = inUtc({ weekday: 'long', day: 'numeric', month: 'long' })
/** 22 November 2026 */
export const fullDay = inUtc({ day: 'numeric', month: 'long', year: 'numeric' })
const shortWeekday = inUtc({ weekday: 'short' })
const numberedWeekday = inUtc({ weekday: 'short', day: 'numeric' })
/** Sun 22; an American would write 22 Sun, which reads like a slip among these words. */
export const weekdayAndNumber = (day: string): string =>
  language() === 'en' ? `${shortWeekday(day)} ${Number(day.slice(8))}` : numberedWeekday(day)
/** 22 Nov */
export const shortDay = inUtc({ day: 'numeric', month: 'short' })
/** 22 November */
export const dayAndMonth = inUtc({ day: 'numeric', month: 'long' })
/** Sunday */
export const weekday = inUtc({ weekday: 'long' })
/** November 2026, of a month as 2026-11 */
export const monthAndYear = (month: string): string => inUtc({ month: 'long', year: 'numeric' })(`${month}-01`)
/** November */
export const monthName = (month: string): string => inUtc({ month: 'long' })(`${month}-01`)
/** Nov */
export const shortMonth = (month: string): string => inUtc({ month: 'short' })(`${month}-01`)

/** 01:15, in the zone where it happened. */
export const timeAt = (moment: Date, zone: string = deviceZone()): string =>
  formatter({ timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(moment)

/** 22 Nov 2026, 01:15, in the zone where it happened. */
export const dayAndTime = (moment: Date, zone: string): string =>
  formatter({ timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(moment)

/** The day `count` days later, or earlier when negative. */
export function addDays(day: string, count: number): string {
  const date = noon(day)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** How many days lie from one day to another; 0 when they are the same. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)

/** The month `count` months later, as 2026-11. */
export function addMonths(month: string, count: number): string {
  const date = noon(`${month}-01`)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 7)
}

export const daysInMonth = (month: string): string[] =>
  Array.from({ length: daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`) }, (_, at) => addDays(`${month}-01`, at))

/** The first day of the week where the reader lives: 1 is Monday, 7 Sunday; Monday where the browser does not say. */
export function firstWeekday(): number {
  const own: object = new Intl.Locale(locale())
  if ('getWeekInfo' in own && typeof own.getWeekInfo === 'function') return weekFrom(own.getWeekInfo())
  return 'weekInfo' in own ? weekFrom(own.weekInfo) : 1
}

const weekFrom = (info: unknown): number =>
  typeof info === 'object' && info !== null && 'firstDay' in info ? Number(info.firstDay) : 1

/** 1 is Monday, 7 is Sunday. */
export const weekdayNumber = (day: string): number => noon(day).getUTCDay() || 7

/** The seven days of a week in the reader's order: what is shown and what is read out. */
export function weekdayHeads(first: number): { short: string; long: string }[] {
  const days = Array.from({ length: 7 }, (_, at) => addDays('2024-01-01', first - 1 + at))
  return days.map((day) => ({ short: shortWeekday(day).slice(0, 2), long: weekday(day) }))
}

/** A length is not broken over two lines. */
const TIGHT = '\u00a0'

/** 7 h 25, or 40 min. */
export function length(minutes: number): string {
  const whole = Math.floor(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (hours === 0) return `${rest}${TIGHT}min`
  return rest === 0 ? `${hours}${TIGHT}h` : `${hours}${TIGHT}h${TIGHT}${String(rest).padStart(2, '0')}`
}

/** The same for what is over: a stab lasts seconds. Nothing that runs is told in seconds. */
export const pastLength = (minutes: number): string =>
  minutes > 0 && minutes < 1 ? `${Math.round(minutes * 60)}${TIGHT}s` : length(minutes)

/** As a screen reader should say it: 7 hours 25 minutes. */
export function spokenLength(minutes: number): string {
  const whole = Math.floor(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  const parts = [hours > 0 ? hoursLong(hours) : '', rest > 0 ? minutesLong(rest) : '']
  return parts.filter(Boolean).join(' ') || common.underAMinute
}

/** What `<input type="datetime-local">` and `<input type="time">` hold, in the zone of the device. */
export function localInput(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}
