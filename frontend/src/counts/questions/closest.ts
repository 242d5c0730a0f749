// The attack that comes closest to the criteria of a kind (backend/domain/questions/closest.py).
import { type Answer, NO, UNKNOWN, YES } from '../answer'
import type { State } from '../findings'

type Letters = Readonly<Record<string, Answer>>

const STATES: Readonly<Record<Answer, State>> = { [NO]: 'no', [UNKNOWN]: 'unknown', [YES]: 'yes' }

/** One letter of the attack that meets most; one that meets them all is of another kind by its label. */
export function letterOfClosest(attacks: readonly Letters[], letter: string): State {
  const others = attacks.filter((letters) => Object.values(letters).some((answer) => answer !== YES))
  const [first, ...rest] = others
  if (!first) return 'no'
  const closest = rest.reduce((best, one) => (rank(one) > rank(best) ? one : best), first)
  return STATES[closest[letter] ?? UNKNOWN]
}

/** Most letters met, and among equals the first ones. */
function rank(letters: Letters): number {
  const digits = Object.values(letters).map((answer) => Math.max(0, answer - 1))
  const sum = digits.reduce((total, digit) => total + digit, 0)
  return digits.reduce((total, digit) => total * 4 + digit, sum)
}
