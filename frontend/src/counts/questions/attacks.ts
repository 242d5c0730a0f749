// Whether recorded attacks fit the criteria of a code (backend/domain/questions/attacks.py).
import { either, word } from '../answer'
import type { Criterion } from '../counting'
import { type Evidence, type Finding, fitting, type State } from '../findings'

/** Some recorded attack fits; when none could, the letter is asked by itself. */
export function someFit({ attacks }: Evidence, { code = '', letter = '' }: Criterion): Finding {
  const [count, open] = fitting(attacks, [code])
  const of = attacks.length
  if (count) return { state: 'yes', reason: { code: 'some_fit', count, of } }
  if (!of) return { state: 'unknown', reason: { code: 'no_attack' } }
  if (open) return { state: 'unknown', reason: { code: 'fit_open', open, of } }
  const met = either(...attacks.map(({ criteria }) => word(criteria[code]?.[letter])))
  return { state: stateOf[met], reason: { code: 'none_fits', of } }
}

const stateOf: Readonly<Record<0 | 2 | 3, State>> = { 0: 'no', 2: 'unknown', 3: 'yes' }
