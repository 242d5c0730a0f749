// Three-valued findings about a person, and what they are judged by (backend/domain/findings.py).

import { NO, YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import type { BackgroundFields, CheckinFields, Entry, Pair } from './document'
import { kindOf } from './presumed'
import type { Reason } from './reasons'
import type { Span, Tally } from './windows'

export type State = 'yes' | 'no' | 'unknown'

/** `recheckOn`: the day number from which time may decide. */
export interface Finding {
  state: State
  reason: Reason
  recheckOn?: number
}

/** `attacks`: those that began by `asOf`; `checkins`: all. `first`: the first recorded day, null when nothing is recorded. */
export interface Evidence {
  sums: Tally
  asOf: number
  first: number | null
  background: BackgroundFields
  attacks: readonly Attack[]
  checkins: readonly Entry<CheckinFields>[]
}

export const NOTHING: Finding = { state: 'unknown', reason: { code: 'nothing_recorded' } }

/** Hold a pair against a limit. */
export function atLeast([low, high]: Pair, limit: number): State {
  if (low >= limit) return 'yes'
  return high < limit ? 'no' : 'unknown'
}

export function allOf(states: readonly State[]): State {
  if (states.includes('no')) return 'no'
  return states.includes('unknown') ? 'unknown' : 'yes'
}

/** How many attacks are of a kind, and how many could be (presumed.ts). */
export function fitting(attacks: readonly Attack[], codes: readonly string[]): Pair {
  const kinds = attacks.map((attack) => kindOf(attack, codes))
  return [kinds.filter((kind) => kind === YES).length, kinds.filter((kind) => kind !== NO).length]
}

/** The latest so many 30-day windows as one span. */
export function latest(asOf: number, windows: number): Span {
  return { start: asOf - counting.limits.window_days * windows + 1, stop: asOf }
}

/** The 30-day window so many windows before the latest. */
export function windowBack(asOf: number, back: number): Span {
  const stop = asOf - counting.limits.window_days * back
  return { start: stop - counting.limits.window_days + 1, stop }
}
