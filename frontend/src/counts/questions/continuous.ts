// Whether a headache has been there for more than three months (backend/domain/questions/continuous.py).
import { type Criterion, counting } from '../counting'
import type { Pair } from '../document'
import type { Evidence, Finding } from '../findings'
import { pairOf } from '../windows'
import { dayOfDate } from '../zones'

export function continuous(evidence: Evidence, { gaps }: Criterion): Finding {
  const { sums, asOf, background } = evidence
  const days = counting.limits.window_days * counting.limits.months + 1
  const latest = { start: asOf - days + 1, stop: asOf }
  const [count] = pairOf(sums, 'told_free', latest)
  const state = gaps === 'no' ? 'no' : 'unknown'
  if (count) return { state, reason: { code: 'continuous_gaps', count, days } }
  const since = background.continuous_since
  return since ? told(evidence, since, days) : fromDays(evidence, pairOf(sums, 'headache_days', latest), days)
}

function told({ asOf }: Evidence, since: string, days: number): Finding {
  const enough = dayOfDate(since) + days - 1
  const reason = { code: 'continuous_since', since }
  return asOf >= enough ? { state: 'yes', reason } : { state: 'no', reason, recheckOn: enough }
}

function fromDays({ asOf, first }: Evidence, count: Pair, days: number): Finding {
  const reason = { code: 'continuous_days', count, days }
  if (count[0] === days) return { state: 'yes', reason }
  if (count[1] < days) return { state: 'no', reason }
  const begun = first ?? asOf
  const soFar = count[0] === asOf - begun + 1
  return { state: 'unknown', reason, ...(soFar ? { recheckOn: begun + days - 1 } : {}) }
}
