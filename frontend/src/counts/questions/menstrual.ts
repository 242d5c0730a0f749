// Whether attacks come with menstruation, with what chance alone would give (backend/domain/questions/menstrual.py).
import { type Criterion, counting } from '../counting'
import { type Cycles, cyclesOf, type Onsets, onsetsOf } from '../cycles'
import type { Evidence, Finding } from '../findings'
import type { Value } from '../reasons'
import { opposed } from './signs'

export function withFlow(evidence: Evidence, { attacks: kind = '' }: Criterion): Finding {
  const seen = onsetsOf(evidence, kind)
  const { cycles, hit } = seen
  const [part = 0, whole = 1] = counting.course.cycle_part
  if (cycles < counting.course.cycles_needed) return few(seen, cyclesOf(evidence), evidence)
  if (!seen.of) return { state: 'unknown', reason: { code: 'cycles_without', cycles } }
  const reason = { code: 'cycles_hit', ...valuesOf(seen) }
  if (hit[0] * whole >= cycles * part) return { state: 'yes', reason }
  return { state: hit[1] * whole >= cycles * part ? 'unknown' : 'no', reason }
}

export function withoutFlow(evidence: Evidence, criterion: Criterion): Finding {
  return opposed(withFlow(evidence, criterion))
}

export function otherTimes(evidence: Evidence, { attacks: kind = '' }: Criterion): Finding {
  const seen = onsetsOf(evidence, kind)
  if (seen.cycles < counting.course.cycles_needed) return few(seen, cyclesOf(evidence), evidence)
  const [least, most] = seen.outside
  const state = least ? 'yes' : most ? 'unknown' : 'no'
  return { state, reason: { code: 'cycles_outside', count: seen.outside } }
}

export function noOtherTime(evidence: Evidence, criterion: Criterion): Finding {
  return opposed(otherTimes(evidence, criterion))
}

/** Time decides where the cycle that runs would be the last that is needed. */
function few({ cycles, left_out }: Onsets, { latest }: Cycles, { asOf }: Evidence): Finding {
  const { cycles_needed: needed, cycle_days } = counting.course
  const [shortest = 0] = cycle_days
  const reason = { code: 'cycles_few', cycles, needed, left_out }
  const counts = (latest.at(-1)?.first ?? asOf - shortest) + shortest - 1
  return { state: 'unknown', reason, ...(counts > asOf && cycles === needed - 1 ? { recheckOn: counts } : {}) }
}

/** `ratio`: what was observed over what chance gives, to a tenth. */
function valuesOf({ hit, cycles, left_out, inside, of, days }: Onsets): Record<string, Value> {
  const [before = 0, after = 0] = counting.course.window
  const windows = (after - before + 1) * cycles
  return {
    hit,
    cycles,
    left_out,
    inside,
    of,
    expected_percent: rounded(100 * windows, days),
    ratio: rounded(10 * inside * days, of * windows) / 10,
  }
}

function rounded(part: number, whole: number): number {
  return whole ? Math.floor((2 * part + whole) / (2 * whole)) : 0
}
