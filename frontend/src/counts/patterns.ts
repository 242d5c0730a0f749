// Diagnoses at patient level: their state, their criteria by letter, and why (backend/domain/patterns.py).
import { dequal } from 'dequal/lite'
import { counting, type Pattern as Rule } from './counting'
import { allOf, type Evidence, type Finding, type State } from './findings'
import { findingOf } from './questions'
import { type Reason, textOf } from './reasons'
import { dateOf } from './zones'

export interface Pattern {
  name: string
  state: State
  criteria: Record<string, State>
  /** In plain English; `reasons` says the same as codes with numbers. */
  because: string
  reasons: Reason[]
  recheck_on?: string
}

export function patternsOf(evidence: Evidence): Record<string, Pattern> {
  return Object.fromEntries(counting.patterns.map((rule) => [rule.code, judged(rule, evidence)]))
}

function judged(rule: Rule, evidence: Evidence): Pattern {
  const findings = rule.criteria.map((criterion) => findingOf(evidence, criterion))
  const state = allOf(findings.map((finding) => finding.state))
  const telling = tellingOf(findings, state)
  const reasons = telling.map((finding) => finding.reason)
  const rechecks = telling.flatMap(({ recheckOn }) => (recheckOn === undefined ? [] : [recheckOn]))
  return {
    name: rule.name,
    state,
    criteria: Object.fromEntries(rule.criteria.map(({ at }, place) => [at, findings[place]?.state ?? 'unknown'])),
    because: [...new Set(reasons.map(textOf))].join('; '),
    reasons: reasons.filter((one, place) => reasons.findIndex((other) => dequal(one, other)) === place),
    ...(rechecks.length && state !== 'yes' ? { recheck_on: dateOf(Math.max(...rechecks)) } : {}),
  }
}

/** The findings that made the state what it is: the first no, the unknown ones, or all. */
function tellingOf(findings: readonly Finding[], state: State): Finding[] {
  const deciding = findings.filter((finding) => finding.state === state)
  return state === 'no' ? deciding.slice(0, 1) : deciding
}

/** The codes that are met, without those that another stands in place of. */
export function codesOf(patterns: Readonly<Record<string, Pattern>>): string[] {
  const met = counting.patterns.filter((rule) => patterns[rule.code]?.state === 'yes')
  const replaced = met.flatMap((rule) => rule.replaces)
  return met.map((rule) => rule.code).filter((code) => !replaced.includes(code))
}
