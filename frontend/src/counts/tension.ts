// Whether an attack is tension-type headache (backend/domain/tension_days.py).
import { type Answer, both, reaches, word } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import { kindOf } from './presumed'

type Told = Pick<Attack, 'labels' | 'presumed' | 'criteria' | 'minutes'>

/** By the name of its days. Chapter 2.3 has its own D, and no limit on the length. */
export function tensionOf(headache: Answer, attack: Told): Record<string, Answer> {
  const { criteria, minutes } = attack
  const features = both(word(criteria['2']?.['C']), word(criteria['2.3']?.['D']))
  const long = reaches(minutes, counting.limits.tension_minutes)
  const weaker = kindOf(attack, counting.weaker_than_chronic)
  return {
    tension_days: both(headache, kindOf(attack, ['2'])),
    chronic_tension_days: both(headache, both(weaker, both(features, long))),
    probable_tension_days: both(headache, kindOf(attack, ['2', '2.4'])),
  }
}
