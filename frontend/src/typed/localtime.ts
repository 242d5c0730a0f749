/** Local times of a time zone and the moments they are: an attack is edited in the time of its own place. */
import { dayAndTime } from '../words/dates'

const DAY = 86_400_000
const MINUTE = 60_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Sweden writes 2026-11-22 01:15, which is what a datetime-local input wants but for the T. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  clocks.set(zone, clock)
  return clock
}

/** A moment on the clock of a zone: "2026-11-22T01:15". */
export const localIn = (zone: string, at: string | number | Date): string =>
  clockOf(zone).format(new Date(at)).replace(' ', 'T')

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function aheadAt(zone: string, at: number): number {
  const minute = Math.floor(at / MINUTE) * MINUTE
  return Date.parse(`${localIn(zone, minute)}:00Z`) - minute
}

/** Browsers read nearly any text as some date; only this form is one. */
const READ = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** `odd` says that the clocks were moved then: the time did not exist, or came twice. */
export type Moment = { instant: string; odd: 'gap' | 'twice' | null }

/** The moment of a local time; of two the first, and of none the one that the old clock would have shown. */
export function momentIn(zone: string, local: string): Moment | null {
  const read = READ.test(local) ? Date.parse(`${local.slice(0, 16)}:00Z`) : Number.NaN
  if (Number.isNaN(read)) return null
  const before = aheadAt(zone, read - DAY)
  const after = aheadAt(zone, read + DAY)
  const fits = [...new Set([read - before, read - after])].filter((at) => localIn(zone, at) === local.slice(0, 16))
  const at = fits.length > 0 ? Math.min(...fits) : read - before
  return { instant: written(zone, at), odd: oddness(fits.length) }
}

function oddness(fits: number): Moment['odd'] {
  if (fits === 0) return 'gap'
  return fits > 1 ? 'twice' : null
}

/** A moment as it travels: RFC 3339, with the offset of the place. */
export function written(zone: string, at: number | Date): string {
  const minutes = aheadAt(zone, Number(at)) / MINUTE
  const part = (count: number): string => String(count).padStart(2, '0')
  const offset = `${part(Math.floor(Math.abs(minutes) / 60))}:${part(Math.abs(minutes) % 60)}`
  return `${localIn(zone, at)}:00${minutes < 0 ? '-' : '+'}${offset}`
}

/** A moment as a person of this locale reads it, in the time of the place. */
export const shownIn = (zone: string, at: string): string => dayAndTime(new Date(at), zone)

export const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
