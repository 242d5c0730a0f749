// Whether the headache comes out of sleep only (backend/domain/questions/asleep.py).
import { type Answer, both, NO, YES } from '../answer'
import type { Evidence, Finding } from '../findings'
import { lettersOf } from '../kinds'
import { lately } from './meets'

export function asleep(evidence: Evidence): Finding {
  const letters = lately(evidence).map((attack) => lettersOf(attack, '4.9'))
  const answers = letters.map(({ B = NO, D = NO, E = NO }): [Answer, Answer] => [both(D, E), B])
  const awake = answers.filter(([like, woke]) => like === YES && woke === NO).length
  const could = answers.filter(([like, woke]) => like !== NO && woke !== YES).length
  const of = answers.filter(([like]) => like !== NO).length
  if (!of) return { state: 'unknown', reason: { code: 'none_certain' } }
  if (!could) return { state: 'yes', reason: { code: 'asleep_yes', of } }
  return { state: awake ? 'no' : 'unknown', reason: { code: 'asleep_no', count: [awake, could], of } }
}
