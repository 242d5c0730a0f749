// Whether recorded attacks fit the criteria of a code (backend/domain/questions/attacks.py).
import { either, word } from '../answer'
import { type Criterion, counting } from '../counting'
import { type Evidence, type Finding, fitting, type State } from '../findings'

/** Some attack of the latest year fits; when none could, the letter is asked by itself. */
export function someFit(evidence: Evidence, { code = '', letter = '', labels = [] }: Criterion): Finding {
  const lately = evidence.attacks.filter(({ began }) => began > evidence.asOf - counting.limits.year_days)
  const [count, open] = fitting(lately, labels.length ? labels : [code])
  const of = lately.length
  if (count) return { state: 'yes', reason: { code: 'some_fit', count, of } }
  if (!of) return { state: 'unknown', reason: { code: 'no_attack' } }
  if (open) return { state: 'unknown', reason: { code: 'fit_open', open, of } }
  const met = letter ? either(...lately.map(({ criteria }) => word(criteria[code]?.[letter]))) : 0
  return { state: stateOf[met], reason: { code: 'none_fits', of } }
}

const stateOf: Readonly<Record<0 | 2 | 3, State>> = { 0: 'no', 2: 'unknown', 3: 'yes' }
