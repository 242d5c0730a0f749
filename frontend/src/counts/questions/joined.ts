// All criteria of another pattern, or all of them but one (backend/domain/questions/joined.py).
import { NO } from '../answer'
import type { Criterion } from '../counting'
import { allOf, type Evidence, type Finding, NOTHING, type State } from '../findings'
import { ofKind } from '../kinds'

type Ask = (evidence: Evidence, criterion: Criterion) => Finding

export function everyOf(evidence: Evidence, { of = '', criteria = [] }: Criterion, ask: Ask): Finding {
  const findings = criteria.map((criterion) => ask(evidence, criterion))
  const state = allOf(findings.map((finding) => finding.state))
  return state === 'yes' ? { state, reason: { code: 'all_met', of } } : firstOf(findings, state)
}

export function allButOne(evidence: Evidence, criterion: Criterion, ask: Ask): Finding {
  const { of = '', attacks: kind = '', criteria = [] } = criterion
  if (kind && !near(evidence, kind)) return { state: 'no', reason: { code: 'none_near', of } }
  const findings = criteria.map((one) => ({ letter: one.at, ...ask(evidence, one) }))
  const letters = findings.filter(({ state }) => state === 'no').map(({ letter }) => letter)
  const [letter = '', ...more] = letters
  if (more.length) return { state: 'no', reason: { code: 'several_missed', letters, of } }
  if (findings.some(({ state }) => state === 'unknown')) return firstOf(findings, 'unknown')
  if (letter) return { state: 'yes', reason: { code: 'one_missed', letter, of } }
  return { state: 'no', reason: { code: 'all_met', of } }
}

function near({ attacks }: Evidence, kind: string): boolean {
  return !attacks.length || attacks.some((attack) => ofKind(attack, kind) !== NO)
}

/** The first finding of a state, with the latest day on which to look again. */
function firstOf(findings: readonly Finding[], state: State): Finding {
  const telling = findings.filter((finding) => finding.state === state)
  const days = telling.flatMap(({ recheckOn }) => (recheckOn === undefined ? [] : [recheckOn]))
  const reason = (telling[0] ?? NOTHING).reason
  return { state, reason, ...(days.length ? { recheckOn: Math.max(...days) } : {}) }
}
