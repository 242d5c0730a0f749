// How many attacks there have been of a kind that comes several times a day (backend/domain/questions/counted.py).
import { NO, YES } from '../answer'
import type { Criterion } from '../counting'
import type { Evidence, Finding } from '../findings'
import { ofKind } from '../kinds'
import { inLife } from './ever'

export function counted(evidence: Evidence, { attacks: kind = '', asked = [], needed = 0 }: Criterion): Finding {
  const answers = evidence.attacks.map((attack) => ofKind(attack, kind))
  const certain = answers.filter((answer) => answer === YES).length
  return inLife(evidence, [certain, answers.filter((answer) => answer !== NO).length], asked, needed)
}
