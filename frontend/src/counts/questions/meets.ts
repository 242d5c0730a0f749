// Whether attacks meet the criteria of a kind, told by the closest one (backend/domain/questions/meets.py).
import { both, NO, YES } from '../answer'
import type { Attack } from '../attack'
import { type Criterion, counting } from '../counting'
import type { Evidence, Finding } from '../findings'
import { lettersOf } from '../kinds'
import { letterOfClosest } from './closest'

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
  return { state: letterOfClosest(letters, letter), reason: { code: 'none_fits', of } }
}
