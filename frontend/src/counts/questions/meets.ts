// Whether attacks meet the criteria of a kind, told by the closest one (backend/domain/questions/meets.py).
import { type Answer, both, NO, UNKNOWN, YES } from '../answer'
import type { Attack } from '../attack'
import { type Criterion, counting } from '../counting'
import type { Evidence, Finding, State } from '../findings'
import { lettersOf } from '../kinds'

const STATES: Readonly<Record<Answer, State>> = { [NO]: 'no', [UNKNOWN]: 'unknown', [YES]: 'yes' }

export function stateOf(answer: Answer): State {
  return STATES[answer]
}

export function lately({ attacks, asOf }: Evidence): readonly Attack[] {
  return attacks.filter(({ began }) => began > asOf - counting.limits.year_days)
}

export function meets(evidence: Evidence, { attacks: kind = '', letter = '' }: Criterion): Finding {
  const letters = lately(evidence).map((attack) => lettersOf(attack, kind))
  const every = letters.map((one) => Object.values(one).reduce(both, YES))
  const of = letters.length
  const count = every.filter((answer) => answer === YES).length
  const open = every.filter((answer) => answer !== NO).length
  if (count) return { state: 'yes', reason: { code: 'some_fit', count, of } }
  if (!of) return { state: 'unknown', reason: { code: 'no_attack' } }
  if (open) return { state: 'unknown', reason: { code: 'fit_open', open, of } }
  const closest = letters.reduce((best, one) => (rank(one) > rank(best) ? one : best))
  return { state: stateOf(closest[letter] ?? UNKNOWN), reason: { code: 'none_fits', of } }
}

/** Most letters met, and among equals the first ones. */
function rank(letters: Readonly<Record<string, Answer>>): number {
  const digits = Object.values(letters).map((answer) => Math.max(0, answer - 1))
  const sum = digits.reduce((total, digit) => total + digit, 0)
  return digits.reduce((total, digit) => total * 4 + digit, sum)
}
