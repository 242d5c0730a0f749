// How often attacks came while they came at all (backend/domain/questions/frequency.py).
import { daysOf, outside } from '../bouts'
import type { Criterion } from '../counting'
import type { Evidence, Finding } from '../findings'

export function frequent(evidence: Evidence, criterion: Criterion): Finding {
  const { attacks: kind = '', needed = 0, days = 1, most = null } = criterion
  const { count, of } = outside(daysOf(evidence, kind), { needed, days, most })
  if (!of) return { state: 'unknown', reason: { code: 'none_certain' } }
  const reason = { code: 'frequency', count, of }
  if (count[1] * 2 < of) return { state: 'yes', reason }
  return { state: count[0] * 2 >= of ? 'no' : 'unknown', reason }
}
