// The kinds of question that a criterion at patient level asks of a diary (backend/domain/questions/).
import type { Criterion } from '../counting'
import { type Evidence, type Finding, NOTHING } from '../findings'
import { someFit } from './attacks'
import { ever } from './ever'
import { lately, often } from './often'

const asking: Readonly<Record<string, (evidence: Evidence, criterion: Criterion) => Finding>> = {
  attacks: someFit,
  ever,
  lately,
  often,
}

export function findingOf(evidence: Evidence, criterion: Criterion): Finding {
  return asking[criterion.kind]?.(evidence, criterion) ?? NOTHING
}
