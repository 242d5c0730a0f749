// Days of a kind a month: for more than three months, or lately (backend/domain/questions/often.py).
import type { Criterion } from '../counting'
import { atLeast, type Evidence, type Finding, NOTHING, windowBack } from '../findings'
import { forOverThreeMonths } from '../persistence'
import { pairOf } from '../windows'

export function often(evidence: Evidence, { measure = '', limit = 0 }: Criterion): Finding {
  return forOverThreeMonths(evidence, { limit, measure })
}

export function lately({ sums, asOf, first }: Evidence, { measure = '', limit = 0 }: Criterion): Finding {
  if (first === null) return NOTHING
  const count = pairOf(sums, measure, windowBack(asOf, 0))
  return { state: atLeast(count, limit), reason: { code: 'latest_days', count, limit, measure } }
}
