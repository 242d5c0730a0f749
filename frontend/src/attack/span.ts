/** When an attack began and ended: what can have happened, and how a change keeps both in agreement. */
import type { Span } from '../store/documents'
import { runs } from '../store/runs'
import { words } from '../words'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LONGEST = 366 * DAY

/** Why an attack cannot have begun then, in words; null when it can. */
export function wrongStart(span: Span, started: string, now: number): string | null {
  const at = Date.parse(started)
  if (at > now + DAY) return words.errors.startAhead
  return span.ended_at ? wrongLength(at, Date.parse(span.ended_at)) : null
}

/** Why an attack cannot have ended then, in words; null when it can. */
export function wrongEnd(span: Span, ended: string, now: number): string | null {
  const at = Date.parse(ended)
  return wrongLength(Date.parse(span.started_at), at) ?? (at > now + DAY ? words.errors.endAhead : null)
}

function wrongLength(started: number, ended: number): string | null {
  if (ended < started) return words.errors.endBeforeStart
  return ended - started > LONGEST ? words.errors.tooLong : null
}

export type EndState = 'running' | 'ended' | 'unknown'

export function endState(span: Span): EndState {
  if (span.end_unknown) return 'unknown'
  return runs(span) ? 'running' : 'ended'
}

/** The span with another end state; an end goes when it no longer holds. */
export function withEnd(span: Span, state: EndState, now: string): Span {
  if (state === 'ended') return { ...span, ended_at: span.ended_at ?? now, end_unknown: null }
  return { ...span, ended_at: null, slept_through_end: null, end_unknown: state === 'unknown' ? true : null }
}

/** An attack that has run for over 72 hours: perhaps somebody forgot to say that it ended. */
export const runsLong = (span: Span, now: number): boolean => runs(span) && now - Date.parse(span.started_at) > 3 * DAY

export const minutesBetween = (from: string, to: string | number): number =>
  (new Date(to).getTime() - Date.parse(from)) / 60_000
