// Which signs the attacks of a kind bring together (backend/domain/questions/signs.py).
import { type Answer, both, NO, YES } from '../answer'
import type { Criterion } from '../counting'
import type { Evidence, Finding, State } from '../findings'
import { hasAny, ofKind } from '../kinds'

const OPPOSITE: Readonly<Record<State, State>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

export function opposed(finding: Finding): Finding {
  return { ...finding, state: OPPOSITE[finding.state] }
}

export function together({ attacks }: Evidence, { attacks: kind = '', signs = [] }: Criterion): Finding {
  const kinds = attacks.map((attack) => ofKind(attack, kind))
  const all = attacks.map((attack, place) =>
    signs.reduce<Answer>((answer, sign) => both(answer, hasAny(attack.said['autonomic'], [sign])), kinds[place] ?? NO),
  )
  const of = kinds.filter((answer) => answer === YES).length
  if (!of) return { state: 'unknown', reason: { code: 'none_certain' } }
  const count = [all.filter((answer) => answer === YES).length, all.filter((answer) => answer !== NO).length]
  const state = count[0] ? 'yes' : count[1] ? 'unknown' : 'no'
  return { state, reason: { code: 'together', count, of } }
}

export function apart(evidence: Evidence, criterion: Criterion): Finding {
  return opposed(together(evidence, criterion))
}
