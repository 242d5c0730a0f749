// Whether recorded attacks fit the criteria of a code (backend/domain/questions/attacks.py).
import { word } from '../answer'
import { type Criterion, counting } from '../counting'
import { type Evidence, type Finding, fitting } from '../findings'
import { letterOfClosest } from './closest'

/** Some attack of the latest year fits; when none could, the letter is that of the closest. */
export function someFit(evidence: Evidence, { code = '', letter = '', labels = [] }: Criterion): Finding {
  const lately = evidence.attacks.filter(({ began }) => began > evidence.asOf - counting.limits.year_days)
  const [count, open] = fitting(lately, labels.length ? labels : [code])
  const of = lately.length
  if (count) return { state: 'yes', reason: { code: 'some_fit', count, of } }
  if (!of) return { state: 'unknown', reason: { code: 'no_attack' } }
  if (open) return { state: 'unknown', reason: { code: 'fit_open', open, of } }
  const letters = lately.map(({ criteria }) => Object.entries(criteria[code] ?? {}).map(([at, is]) => [at, word(is)]))
  const state = letter
    ? letterOfClosest(
        letters.map((one) => Object.fromEntries(one)),
        letter,
      )
    : 'no'
  return { state, reason: { code: 'none_fits', of } }
}
