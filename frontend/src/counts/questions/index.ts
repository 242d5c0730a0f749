// The kinds of question that a criterion at patient level asks of a diary (backend/domain/questions/).
import type { Criterion } from '../counting'
import { type Evidence, type Finding, NOTHING } from '../findings'
import { asleep } from './asleep'
import { someFit } from './attacks'
import { average, longer } from './average'
import { bouts, unremitting } from './bouts'
import { continuous } from './continuous'
import { counted } from './counted'
import { ever } from './ever'
import { frequent } from './frequency'
import { allButOne, everyOf } from './joined'
import { meets } from './meets'
import { noOtherTime, otherTimes, withFlow, withoutFlow } from './menstrual'
import { lately, often } from './often'
import { indometacin, onset } from './person'
import { present, several, unreached } from './present'
import { apart, together } from './signs'

type Ask = (evidence: Evidence, criterion: Criterion) => Finding

const asking: Readonly<Record<string, (evidence: Evidence, criterion: Criterion, ask: Ask) => Finding>> = {
  allbutone: allButOne,
  allof: everyOf,
  apart,
  asleep,
  attacks: someFit,
  average,
  bouts,
  continuous,
  counted,
  ever,
  frequent,
  indometacin,
  lately,
  longer,
  meets,
  noothertime: noOtherTime,
  often,
  onset,
  othertimes: otherTimes,
  present,
  several,
  together,
  unreached,
  unremitting,
  withflow: withFlow,
  withoutflow: withoutFlow,
}

export function findingOf(evidence: Evidence, criterion: Criterion): Finding {
  return asking[criterion.kind]?.(evidence, criterion, findingOf) ?? NOTHING
}
