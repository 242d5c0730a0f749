// Bouts of attacks: the days on which attacks of a kind began, and what lies between (backend/domain/bouts.py).
import { type Answer, NO, YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import type { Evidence } from './findings'
import { ofKind } from './kinds'
import { blank, markAll } from './marks'
import { type Kept, once } from './once'
import { countOf, inLongRuns, type Mask, maskOf, runsOf } from './runs'

/** From the first recorded day on: attacks that began, certain and possible; days that may hide some. */
export interface AttackDays {
  first: number
  least: Int32Array
  most: Int32Array
  hidden: Mask
}

export interface Frequency {
  needed: number
  days: number
  most: number | null
}

const kept: Kept<AttackDays> = new WeakMap()

export function daysOf(evidence: Evidence, kind: string): AttackDays {
  return once(kept, evidence, kind, () => attackDays(evidence, (attack) => ofKind(attack, kind)))
}

/** Lay attacks over the days; an empty diary has no days. */
export function attackDays(evidence: Evidence, answer: (attack: Attack) => Answer): AttackDays {
  const { asOf, attacks, first } = evidence
  const from = first ?? asOf
  const size = first === null ? 0 : asOf - first + 1
  const [least, most] = [new Int32Array(size), new Int32Array(size)]
  for (const attack of attacks) {
    const [is, place] = [answer(attack), attack.began - from]
    least[place] = (least[place] ?? 0) + (is === YES ? 1 : 0)
    most[place] = (most[place] ?? 0) + (is === NO ? 0 : 1)
  }
  return { first: from, least, most, hidden: hiddenOn(evidence, from, size) }
}

/** Days that may have had a headache, and that no recorded attack touches. */
function hiddenOn({ sums, attacks }: Evidence, first: number, size: number): Mask {
  const days = { first, size }
  const touched = blank(days)
  for (const { stretches } of attacks) markAll(touched, days, stretches, YES)
  const running = sums.possible.get('headache_days')
  const skip = first - sums.calendar.first
  const headache = (place: number): boolean => (running?.[skip + place + 1] ?? 0) > (running?.[skip + place] ?? 0)
  return maskOf(size, (place) => headache(place) && !touched[place])
}

/** From certain attack to certain attack, without pauses of so many days. */
function activeOn({ least }: AttackDays, pause: number): Mask {
  const first = least.findIndex((count) => count > 0)
  const last = least.findLastIndex((count) => count > 0)
  const none = maskOf(least.length, (place) => least[place] === 0)
  const long = inLongRuns(none, pause)
  return maskOf(least.length, (place) => first >= 0 && place >= first && place <= last && !long[place])
}

/** The days on which no such attack can have begun. */
function freeOn({ most, hidden }: AttackDays): Mask {
  return maskOf(most.length, (place) => most[place] === 0 && !hidden[place])
}

function remissionOn(days: AttackDays): Mask {
  return inLongRuns(freeOn(days), counting.course.remission_days)
}

/** The active days on which attacks came rarer or more often, at least and at most, and all of them. */
export function outside(days: AttackDays, frequency: Frequency): { count: [number, number]; of: number } {
  const { least, most, hidden } = days
  const { needed } = frequency
  const limit = frequency.most ?? Number.POSITIVE_INFINITY
  const active = activeOn(days, counting.course.pause_days)
  const perhaps = most.map((count, place) => count + 2 * needed * (hidden[place] ?? 0))
  const [certain, possible] = [rare(perhaps, frequency, 2 * needed), rare(least, frequency, 0)]
  const sure = maskOf(active.length, (place) => active[place] && (certain[place] || (least[place] ?? 0) > limit))
  const open = maskOf(active.length, (place) => active[place] && (possible[place] || (most[place] ?? 0) > limit))
  return { count: [countOf(sure), countOf(open)], of: countOf(active) }
}

/** The days with too few attacks about them; `beyond`: how many a day outside of the diary may have. */
function rare(attacks: Int32Array, { needed, days }: Frequency, beyond: number): Mask {
  const size = attacks.length + 2 * days
  const at = (place: number): number => attacks[place - days] ?? beyond
  const enough = (place: number): boolean => place >= 0 && place < size && at(place) >= needed
  const few = inLongRuns(
    maskOf(size, (place) => !enough(place)),
    days,
  )
  const alone = (place: number): boolean => {
    if (days === 1 || !enough(place) || at(place) >= 2 * needed) return false
    for (let step = 1; step <= days; step += 1) if (enough(place - step) || enough(place + step)) return false
    return true
  }
  return maskOf(attacks.length, (place) => few[place + days] || alone(place + days))
}

/** How many bouts of this length are certain. */
export function boutsIn(days: AttackDays, leastDays: number, mostDays: number): number {
  const cores = runsOf(activeOn(days, counting.course.remission_days))
  const [free, remission] = [freeOn(days), remissionOn(days)]
  const between = runsOf(maskOf(free.length, (place) => !remission[place]))
  return between.filter(([start, stop]) => {
    const [low, high] = [free.indexOf(0, start), free.lastIndexOf(0, stop - 1)]
    const long = cores.some(([begin, after]) => begin >= start && begin < stop && after - begin >= leastDays)
    return long && high - low < mostDays
  }).length
}

/** From which day on attacks have come without three months between; null: not now. */
export function unremittingSince(days: AttackDays): number | null {
  const core = runsOf(activeOn(days, counting.course.remission_days)).at(-1)
  if (!core || days.least.length - core[1] >= counting.course.remission_days) return null
  return days.first + core[0]
}

/** The last day of the latest three months that were certainly free of such attacks. */
export function latestRemission(days: AttackDays): number | null {
  const last = remissionOn(days).lastIndexOf(1)
  return last < 0 ? null : days.first + last
}
