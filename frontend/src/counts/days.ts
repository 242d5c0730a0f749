// What every calendar day was, by measure (backend/domain/burden.py and days.py).
import { type Answer, both, reaches, UNKNOWN, YES } from './answer'
import type { Attack } from './attack'
import { type Noted, notedOn } from './checkins'
import { counting } from './counting'
import type { Laid } from './laid'
import { andOf, blank, type Calendar, type Marks, markAll, markDay, orOf, unless, where } from './marks'
import { type MedicineDays, medicineDays } from './medicineDays'

/** A row of days for each measure, for `recorded` and for `medicines_recorded`. */
export interface DayTable {
  calendar: Calendar
  rows: ReadonlyMap<string, Marks>
}

export function dayTable(days: Calendar, laid: Laid): DayTable {
  const noted = notedOn(days, laid.diary.checkins)
  const taken = medicineDays(days, laid, noted.free)
  const recorded = recordedOn(days, laid, noted)
  const open = unless(recorded, UNKNOWN)
  const rows = new Map<string, Marks>()
  for (const [name, row] of burden(days, laid.attacks, taken, noted)) rows.set(name, orOf(row, open))
  const headache = rows.get('headache_days') ?? open
  rows.set('headache_free_days', headache.map(opposite))
  for (const [name, row] of taken.byClass) rows.set(`acute.${name}`, row).set(`overuse.${name}`, row)
  rows.set('overuse.triptan', taken.triptanAlone)
  rows.set('recorded', recorded).set('medicines_recorded', taken.recorded)
  return { calendar: days, rows }
}

function opposite(answer: number): number {
  if (answer === UNKNOWN) return UNKNOWN
  return answer === YES ? 0 : YES
}

function recordedOn(days: Calendar, laid: Laid, noted: Noted): Marks {
  const recorded = noted.recorded.slice()
  for (const attack of laid.attacks) markAll(recorded, days, attack.stretches, YES)
  for (const { day } of laid.doses) markDay(recorded, days, day, YES)
  return recorded
}

function burden(
  days: Calendar,
  attacks: readonly Attack[],
  taken: MedicineDays,
  noted: Noted,
): ReadonlyMap<string, Marks> {
  const { leiden_headache_minutes, leiden_migraine_minutes, strict_migraine_minutes } = counting.limits
  const touched = (answer: (attack: Attack) => Answer): Marks => touchedBy(days, attacks, answer)
  const lasting = (minutes: number) => touched((one) => both(one.features, reaches(one.minutes, minutes)))
  const begun = (answer: (attack: Attack) => Answer): Marks => begunBy(days, attacks, answer)
  const attacked = touched((one) => one.headache)
  const unclear = where(andOf(noted.told, unless(attacked, YES)), UNKNOWN)
  const headache = orOf(attacked, noted.continuous, noted.told)
  const typical = begun((one) => one.typicalAura)
  const believed = touched((one) => both(one.headache, one.believed))
  const long = touched((one) => both(one.headache, reaches(one.minutes, leiden_headache_minutes)))
  const specific = andOf(headache, taken.specific)
  const visual = begun((one) => one.visualAura)
  const migraine = orOf(lasting(leiden_migraine_minutes), visual, specific, unclear)
  const any = taken.byClass.get('any') ?? blank(days)
  return new Map([
    ['headache_days', headache],
    ['headache_days_leiden', orOf(long, noted.continuous, unclear, andOf(headache, any), migraine)],
    ['migraine_days', migraine],
    [
      'migraine_days_4h',
      orOf(lasting(strict_migraine_minutes), unclear, typical, andOf(headache, taken.specificHelped)),
    ],
    [
      'severe_days',
      orOf(
        touched((one) => one.severe),
        noted.severe,
        unclear,
      ),
    ],
    [
      'aura_days',
      orOf(
        begun((one) => one.aura),
        unclear,
      ),
    ],
    ['chronic_days', orOf(lasting(0), typical, unclear, andOf(believed, taken.triptanOrErgotHelped))],
  ])
}

function touchedBy(days: Calendar, attacks: readonly Attack[], answer: (attack: Attack) => Answer): Marks {
  const marks = blank(days)
  for (const attack of attacks) markAll(marks, days, attack.stretches, answer(attack))
  return marks
}

function begunBy(days: Calendar, attacks: readonly Attack[], answer: (attack: Attack) => Answer): Marks {
  const marks = blank(days)
  for (const attack of attacks) markDay(marks, days, attack.began, answer(attack))
  return marks
}
