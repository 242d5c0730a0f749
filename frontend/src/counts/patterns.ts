// Diagnoses at patient level: their state, their criteria by letter, and why (backend/domain/patterns/).
import { dequal } from 'dequal/lite'
import { counting, type Pattern as Rule } from './counting'
import { allOf, type Evidence, type Finding, type State } from './findings'
import { findingOf } from './questions'
import { type Reason, textOf } from './reasons'
import { settled } from './settle'
import { dateOf } from './zones'

export interface Pattern {
  name: string
  state: State
  criteria: Record<string, State>
  /** In plain English; `reasons` says the same as codes with numbers. */
  because: string
  reasons: Reason[]
  note?: string
  recheck_on?: string
  /** The code that stands in its place. */
  replaced_by?: string
}

export type Patterns = Record<string, Pattern>

/** Those that say nothing beside one that is met are left out. */
export function patternsOf(evidence: Evidence): Patterns {
  const rules = counting.patterns
  const found = settled(Object.fromEntries(rules.map((rule) => [rule.code, judged(rule, evidence)])))
  const met = codesOf(found)
  const shown = rules.filter(({ hidden_by }) => !hidden_by.some((code) => met.includes(code)))
  return Object.fromEntries(shown.flatMap(({ code }) => (found[code] ? [[code, found[code]]] : [])))
}

function judged({ name, note, criteria }: Rule, evidence: Evidence): Pattern {
  const asked = criteria.map((criterion) => ({ at: criterion.at, ...findingOf(evidence, criterion) }))
  const state = allOf(asked.map((finding) => finding.state))
  const telling = tellingOf(asked, state)
  const reasons = telling.map((finding) => finding.reason)
  const rechecks = telling.flatMap(({ recheckOn }) => (recheckOn === undefined ? [] : [recheckOn]))
  return {
    name,
    state,
    criteria: byLetter(asked),
    because: [...new Set(reasons.map(textOf))].join('; '),
    reasons: reasons.filter((one, place) => reasons.findIndex((other) => dequal(one, other)) === place),
    ...(note ? { note } : {}),
    ...(rechecks.length && state !== 'yes' ? { recheck_on: dateOf(Math.max(...rechecks)) } : {}),
  }
}

/** A letter that stands twice is met when both are. */
function byLetter(asked: readonly (Finding & { at: string })[]): Record<string, State> {
  const mine = (letter: string): State => allOf(asked.filter(({ at }) => at === letter).map(({ state }) => state))
  return Object.fromEntries(asked.map(({ at }) => [at, mine(at)]))
}

/** The findings that made the state what it is: the first no, the unknown ones, or all. */
function tellingOf(findings: readonly Finding[], state: State): Finding[] {
  const deciding = findings.filter((finding) => finding.state === state)
  return state === 'no' ? deciding.slice(0, 1) : deciding
}

/** The codes that are met. */
export function codesOf(patterns: Readonly<Patterns>): string[] {
  return counting.patterns.map(({ code }) => code).filter((code) => patterns[code]?.state === 'yes')
}
