// The days that patterns of chapters 3 and 4 ask for (backend/domain/asked_days.py).
import { UNKNOWN, YES } from './answer'
import type { Attack } from './attack'
import { ofKind } from './kinds'
import { blank, type Calendar, type Marks, markAll, orOf } from './marks'
import { begunBy } from './migraineDays'

/** `headache`: with days not recorded as unknown. `free`: days that were said to be without. */
export function askedDays(
  days: Calendar,
  attacks: readonly Attack[],
  headache: Marks,
  free: Marks,
): ReadonlyMap<string, Marks> {
  const touched = blank(days)
  for (const { stretches } of attacks) markAll(touched, days, stretches, YES)
  const hidden = headache.map((answer, place) => (answer && !touched[place] ? UNKNOWN : 0))
  const hypnic = begunBy(days, attacks, (attack) => ofKind(attack, '4.9'))
  return new Map([
    ['hypnic_days', orOf(hypnic, hidden)],
    ['told_free', free.map((said, place) => (said === YES && headache[place] !== YES ? YES : 0))],
  ])
}
