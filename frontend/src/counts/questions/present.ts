// Whether something was there at all in the latest three months (backend/domain/questions/present.py).
import { type Criterion, counting } from '../counting'
import { atLeast, type Evidence, type Finding, latest, NOTHING } from '../findings'
import { pairOf } from '../windows'

export function present({ sums, asOf, first }: Evidence, { measure = '' }: Criterion): Finding {
  if (first === null) return NOTHING
  const count = pairOf(sums, measure, latest(asOf, counting.limits.months))
  return { state: atLeast(count, 1), reason: { code: 'present', count, measure } }
}

/** So many of the measures have a day. */
export function several({ sums, asOf, first }: Evidence, { measures = [], needed = 0 }: Criterion): Finding {
  if (first === null) return NOTHING
  const pairs = measures.map((measure) => pairOf(sums, measure, latest(asOf, counting.limits.months)))
  const count: [number, number] = [pairs.filter(([low]) => low > 0).length, pairs.filter(([, high]) => high > 0).length]
  return { state: atLeast(count, needed), reason: { code: 'several', count, needed } }
}

/** Fewer days are recorded in the latest 30: what was not recorded excludes nothing. */
export function unreached({ sums, asOf }: Evidence, { measure = '', limit = 0 }: Criterion): Finding {
  const count = pairOf(sums, measure, latest(asOf, 1))
  return { state: count[0] >= limit ? 'no' : 'yes', reason: { code: 'latest_days', count, limit, measure } }
}
