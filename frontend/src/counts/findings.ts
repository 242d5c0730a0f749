// Three-valued findings about a person, and what they are judged by (backend/domain/findings.py).
import type { Attack } from './attack'
import { counting } from './counting'
import type { BackgroundFields, Pair } from './document'
import type { Reason } from './reasons'
import type { Span, Tally } from './windows'

export type State = 'yes' | 'no' | 'unknown'

/** `recheckOn`: the day number from which time may decide. */
export interface Finding {
  state: State
  reason: Reason
  recheckOn?: number
}

/** `attacks`: those that began by `asOf`. `first`: the first recorded day, null when nothing is recorded. */
export interface Evidence {
  sums: Tally
  asOf: number
  first: number | null
  background: BackgroundFields
  attacks: readonly Attack[]
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

/** How many attacks have only labels that begin with one of the codes, and how many have any. */
export function fitting(attacks: readonly Attack[], codes: readonly string[]): Pair {
  const inside = (label: string): boolean => codes.some((code) => label.startsWith(code))
  const some = attacks.filter(({ labels }) => labels.some(inside))
  return [some.filter(({ labels }) => labels.every(inside)).length, some.length]
}

/** The 30-day window so many windows before the latest. */
export function windowBack(asOf: number, back: number): Span {
  const stop = asOf - counting.limits.window_days * back
  return { start: stop - counting.limits.window_days + 1, stop }
}
