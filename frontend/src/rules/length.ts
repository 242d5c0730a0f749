// How many minutes an episode may have lasted: the range that its span allows.
import type { Dose, Episode, Span } from './document'
import { rulebook } from './rulebook'

export type Minutes = readonly [low: number, high: number]

const MINUTE = 60_000

/** The same range as backend/domain/spans.py gives; an open maximum is Infinity. */
export function lengthOf(episode: Episode, taken: readonly Dose[], now: Date | null): Minutes {
  const span = episode.span ?? {}
  const told = toldMinutes(span)
  if (told !== null) return told
  if (span.onset_precision === 'day_only') return [0, Number.POSITIVE_INFINITY]
  const measured = minutesTo(span.started_at, span.ended_at)
  if (measured !== null && !span.end_unknown) return [measured, measured]
  const moments = [...(episode.pain_readings ?? []).map((reading) => reading.at), ...taken.map((dose) => dose.taken_at)]
  const reached = moments.map((moment) => minutesTo(span.started_at, moment) ?? 0)
  const elapsed = span.end_unknown ? (measured ?? 0) : elapsedMinutes(span, now)
  return [Math.max(0, elapsed, ...reached), Number.POSITIVE_INFINITY]
}

function toldMinutes(span: Span): Minutes | null {
  if (span.ended_at) return null
  const [low, high] = span.duration_minutes_range ?? [span.duration_minutes, span.duration_minutes]
  if (low == null && high == null) return null
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY]
}

/** Time since the start, while it runs and is not older than one believes it still runs. */
function elapsedMinutes(span: Span, now: Date | null): number {
  const passed = now === null ? 0 : (minutesTo(span.started_at, now.toISOString()) ?? 0)
  return passed < rulebook.limits.still_believed_hours * 60 ? passed : 0
}

function minutesTo(from: string | null | undefined, to: string | null | undefined): number | null {
  if (!from || !to) return null
  return Math.max(0, Date.parse(to) - Date.parse(from)) / MINUTE
}
