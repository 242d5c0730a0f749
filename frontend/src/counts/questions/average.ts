// Days of a kind a month, on average over three months (backend/domain/questions/average.py).
import { type Criterion, counting } from '../counting'
import { atLeast, type Evidence, type Finding, latest, NOTHING } from '../findings'
import { longEnoughOn, older, recheck } from '../persistence'
import { pairOf } from '../windows'

/** From `least` to under `below` days a month: the mean of the latest three. */
export function average(evidence: Evidence, { measure = '', least = 0, below = 0, band = '' }: Criterion): Finding {
  if (evidence.first === null) return NOTHING
  const { months } = counting.limits
  const count = pairOf(evidence.sums, measure, latest(evidence.asOf, months))
  const values = { count, measure, band }
  const [low, high] = count
  if (high < least * months || low >= below * months) {
    return { state: 'no', reason: { code: 'average_outside', ...values } }
  }
  if (low >= least * months && high < below * months) {
    return { state: 'yes', reason: { code: 'average_inside', ...values } }
  }
  const reason = { code: 'average_open', ...values }
  return { state: 'unknown', reason, ...recheck(longEnoughOn(evidence, months)) }
}

/** It has been so for more than three months: by the mean of four, or by the person's word. */
export function longer(evidence: Evidence, { measure = '', limit = 0 }: Criterion): Finding {
  if (evidence.first === null) return NOTHING
  if (older(evidence)) return { state: 'yes', reason: { code: 'longer_told' } }
  const { months, window_days } = counting.limits
  const count = pairOf(evidence.sums, measure, latest(evidence.asOf, months + 1))
  const needed = limit * (months + 1)
  const values = { count, measure, needed }
  const state = atLeast(count, needed)
  if (state === 'yes') return { state, reason: { code: 'longer_reached', ...values } }
  if (state === 'no') {
    return { state, reason: { code: 'longer_below', ...values }, recheckOn: evidence.asOf + window_days }
  }
  return { state, reason: { code: 'longer_open', ...values }, ...recheck(longEnoughOn(evidence, months + 1)) }
}
