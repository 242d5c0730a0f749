// The kinds of question that a criterion at patient level asks of a diary (backend/domain/questions/).
import type { Criterion } from '../counting'
import { type Evidence, type Finding, NOTHING } from '../findings'
import { someFit } from './attacks'
import { average, longer } from './average'
import { ever } from './ever'
import { lately, often } from './often'
import { present, several, unreached } from './present'

const asking: Readonly<Record<string, (evidence: Evidence, criterion: Criterion) => Finding>> = {
  attacks: someFit,
  average,
  ever,
  lately,
  longer,
  often,
  present,
  several,
  unreached,
}

export function findingOf(evidence: Evidence, criterion: Criterion): Finding {
  return asking[criterion.kind]?.(evidence, criterion) ?? NOTHING
}
