// Menstrual cycles, and the attacks that began in the window of each (backend/domain/cycles.py).
import { type AttackDays, attackDays } from './bouts'
import { counting } from './counting'
import type { Pair } from './document'
import type { Evidence } from './findings'
import { ofKind } from './kinds'
import { type Kept, once } from './once'
import { type Mask, maskOf } from './runs'
import { beginnings } from './separate'
import { recordedDays } from './windows'
import { dayOfDate } from './zones'

interface Cycle {
  first: number
  stop: number
  counts: boolean
}

/** `latest`: those of the latest year. `dayOne`: every first day of flow. */
export interface Cycles {
  latest: readonly Cycle[]
  dayOne: readonly number[]
}

export interface Onsets {
  cycles: number
  left_out: number
  hit: Pair
  inside: number
  of: number
  outside: Pair
  days: number
}

const keptCycles: Kept<Cycles> = new WeakMap()
const keptOnsets: Kept<Onsets> = new WeakMap()

export function cyclesOf(evidence: Evidence): Cycles {
  return once(keptCycles, evidence, '', () => cycles(evidence))
}

export function onsetsOf(evidence: Evidence, kind: string): Onsets {
  return once(keptOnsets, evidence, kind, () => {
    const begun = beginnings(evidence.attacks, (attack) => ofKind(attack, kind))
    return onsets(attackDays(evidence, begun), cyclesOf(evidence))
  })
}

function cycles(evidence: Evidence): Cycles {
  const { flow_pause_days } = counting.course
  const { asOf } = evidence
  const noted = evidence.checkins.filter(({ fields }) => fields.menstruation === 'flow')
  const days = [...new Set(noted.map(({ fields }) => dayOfDate(fields.date)))].filter((day) => day <= asOf)
  const flow = days.sort((one, other) => one - other)
  const dayOne = flow.filter((day, place) => place === 0 || day - (flow[place - 1] ?? 0) > flow_pause_days)
  const every = dayOne.map((first, place) => ({ first, stop: (dayOne[place + 1] ?? asOf + 1) - 1 }))
  const latest = every
    .filter(({ first }) => first > asOf - counting.limits.year_days)
    .map((one) => ({ ...one, counts: counts(evidence, one) }))
  return { latest, dayOne }
}

function counts(evidence: Evidence, { first, stop }: { first: number; stop: number }): boolean {
  const { cycle_days, cycle_kept } = counting.course
  const [shortest = 0, longest = 0] = cycle_days
  const [part = 0, whole = 1] = cycle_kept
  const length = stop - first + 1
  const recorded = recordedDays(evidence.sums, { start: first, stop })
  return length >= shortest && length <= longest && recorded * whole >= length * part
}

function onsets(days: AttackDays, { latest, dayOne }: Cycles): Onsets {
  const [before = 0, after = 0] = counting.course.window
  const [shortest = 0] = counting.course.cycle_days
  const last = days.first + days.least.length - 1
  const counted = latest.filter((cycle) => cycle.counts)
  const spans = counted.map(({ first, stop }): Pair => [first + before, stop + 1 + (stop === last ? 0 : before)])
  const apart = counted.map(({ first }, place): Pair => [first + after + 1 - shortest, spans[place]?.[1] ?? 0])
  const window = covered(
    days,
    dayOne.map((first) => [first + before, first + after + 1]),
  )
  const [inCycle, near] = [covered(days, spans), covered(days, apart)]
  const sum = (attacks: Int32Array, chosen: (place: number) => unknown): number =>
    attacks.reduce((total, count, place) => total + (chosen(place) ? count : 0), 0)
  const other = (place: number): boolean => !!near[place] && !window[place]
  return {
    cycles: counted.length,
    left_out: latest.length - counted.length,
    hit: hits(days, spans),
    inside: sum(days.least, (place) => inCycle[place] && window[place]),
    of: sum(days.least, (place) => inCycle[place]),
    outside: [sum(days.least, other), sum(days.most, other)],
    days: spans.reduce((total, [begin, end]) => total + end - begin, 0),
  }
}

/** In how many windows an attack began, at least and at most; of a day before the diary nothing is known. */
function hits({ first, least, most, hidden }: AttackDays, spans: readonly Pair[]): Pair {
  const [before = 0, after = 0] = counting.course.window
  const days = Array.from({ length: after - before + 1 }, (_, step) => step)
  const within = (begin: number, has: (place: number) => boolean): boolean =>
    days.some((step) => has(begin + step - first))
  const seen = spans.filter(([begin]) => within(begin, (place) => (least[place] ?? 0) > 0))
  const perhaps = spans.filter(([begin]) =>
    within(begin, (place) => place < 0 || (most[place] ?? 0) > 0 || hidden[place] === 1),
  )
  return [seen.length, perhaps.length]
}

function covered({ first, least }: AttackDays, spans: readonly Pair[]): Mask {
  return maskOf(least.length, (place) => spans.some(([begin, end]) => place + first >= begin && place + first < end))
}
