// Whether something has been so for more than three months (backend/domain/persistence.py).
import { counting } from './counting'
import type { Pair } from './document'
import { atLeast, type Evidence, type Finding, NOTHING, windowBack } from './findings'
import { pairOf, recordedDays } from './windows'
import { dateOf, dayOfDate } from './zones'

type Asked = { measure: string; limit: number }

export function forOverThreeMonths(evidence: Evidence, asked: Asked): Finding {
  if (evidence.first === null) return NOTHING
  const { months, window_days } = counting.limits
  const latest = Array.from({ length: months }, (_, back) => countOf(evidence, asked.measure, back))
  const before = countOf(evidence, asked.measure, months)
  const states = latest.map((pair) => atLeast(pair, asked.limit))
  const values = { counts: latest, ...asked }
  if (states.includes('no')) return below(evidence, latest, asked)
  if (states.includes('unknown')) {
    return {
      state: 'unknown',
      reason: { code: 'days_open', ...values },
      ...recheck(longEnoughOn(evidence, monthsOf(evidence))),
    }
  }
  const earlier = atLeast(before, asked.limit)
  if (earlier === 'yes' || older(evidence)) return { state: 'yes', reason: { code: 'days_reached', ...values } }
  const next = evidence.asOf + window_days
  if (earlier === 'no') {
    return { state: 'no', reason: { code: 'days_too_recent', ...asked, before }, ...recheck(next) }
  }
  return {
    state: 'unknown',
    reason: { code: 'days_not_long', ...asked },
    ...recheck(longEnoughOn(evidence, monthsOf(evidence)) ?? next),
  }
}

export function recheck(day: number | null): { recheckOn?: number } {
  return day === null ? {} : { recheckOn: day }
}

function countOf({ sums, asOf }: Evidence, measure: string, back: number): Pair {
  return pairOf(sums, measure, windowBack(asOf, back))
}

/** One of three months below the limit, while their mean may reach it, is borderline. */
function below(evidence: Evidence, latest: readonly Pair[], { measure, limit }: Asked): Finding {
  const low = latest.flatMap(([, most], back) => (most < limit ? [back] : []))
  const kept = latest.every((_, back) => recordedDays(evidence.sums, windowBack(evidence.asOf, back)) > 0)
  const most = latest.reduce((sum, [, could]) => sum + could, 0)
  if (low.length === 1 && kept && most >= latest.length * limit) {
    return { state: 'unknown', reason: { code: 'days_borderline', counts: latest, limit, measure } }
  }
  const [back = 0] = low
  const to = dateOf(windowBack(evidence.asOf, back).stop)
  return { state: 'no', reason: { code: 'days_below', count: latest[back] ?? [0, 0], limit, measure, to } }
}

/** The person's word that the pattern is older than three months. */
export function older({ background, asOf }: Evidence): boolean {
  const since = background.pattern_since
  return !!since && asOf - dayOfDate(since) > counting.limits.window_days * counting.limits.months
}

function monthsOf(evidence: Evidence): number {
  return counting.limits.months + (older(evidence) ? 0 : 1)
}

/** The day on which the diary holds so many 30-day windows, if that is still to come. */
export function longEnoughOn({ first, asOf }: Evidence, months: number): number | null {
  if (first === null) return null
  const day = first + counting.limits.window_days * months - 1
  return day > asOf ? day : null
}
