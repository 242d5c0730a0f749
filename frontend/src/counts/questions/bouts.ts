// Whether attacks come in bouts with remissions between, or without (backend/domain/questions/bouts.py).
import { boutsIn, daysOf, latestRemission, unremittingSince } from '../bouts'
import { type Criterion, counting } from '../counting'
import type { Evidence, Finding } from '../findings'
import { dateOf } from '../zones'

export function bouts(evidence: Evidence, criterion: Criterion): Finding {
  const { attacks: kind = '', needed = 0, least_days = 0, most_days = 0 } = criterion
  const days = daysOf(evidence, kind)
  const count = boutsIn(days, least_days, most_days)
  if (count >= needed) return { state: 'yes', reason: { code: 'bouts_reached', count, needed } }
  const since = unremittingSince(days)
  if (since !== null && evidence.asOf - since >= most_days - 1) {
    return { state: 'no', reason: { code: 'unremitting', since: dateOf(since) } }
  }
  return { state: 'unknown', reason: { code: 'bouts_open', count, needed } }
}

export function unremitting(evidence: Evidence, { attacks: kind = '', days: needed = 0 }: Criterion): Finding {
  const days = daysOf(evidence, kind)
  const [since, remission] = [unremittingSince(days), latestRemission(days)]
  if (since !== null && since + needed - 1 <= evidence.asOf) {
    return { state: 'yes', reason: { code: 'unremitting', since: dateOf(since) } }
  }
  const recheck = since === null ? {} : { recheckOn: since + needed - 1 }
  if (remission !== null && remission > evidence.asOf - needed) {
    return { state: 'no', reason: { code: 'remission', to: dateOf(remission) }, ...recheck }
  }
  return { state: 'unknown', reason: { code: 'remission_open', days: counting.course.remission_days }, ...recheck }
}
