// What every calendar day was, by measure (backend/domain/burden.py and days.py).
import { type Answer, both, reaches, UNKNOWN, YES } from './answer'
import { askedDays } from './askedDays'
import type { Attack } from './attack'
import { type Noted, notedOn } from './checkins'
import { counting } from './counting'
import type { Laid } from './laid'
import { andOf, blank, type Calendar, type Marks, markAll, markDay, orOf, unless, where } from './marks'
import { type MedicineDays, medicineDays } from './medicineDays'
import { begunBy, LEIDEN, migraineDays, ruled, STRICT, touchedBy } from './migraineDays'

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
  for (const [name, row] of taken.byClass) rows.set(`acute.${name}`, row)
  for (const [name, row] of taken.overuse) rows.set(`overuse.${name}`, row)
  for (const [name, row] of askedDays(days, laid.attacks, headache, noted.free)) rows.set(name, row)
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
  const touched = (answer: (attack: Attack) => Answer): Marks => touchedBy(days, attacks, answer)
  const attacked = touched((one) => one.headache)
  const unclear = where(andOf(noted.told, unless(attacked, YES)), UNKNOWN)
  const headache = orOf(attacked, noted.continuous, noted.told)
  const rules = migraineDays(days, attacks, taken, headache)
  const byAny = (start: string): Marks => orOf(unclear, ...ruled(start).map((name) => rules.get(name) ?? unclear))
  const [migraine, strict] = [byAny(LEIDEN), byAny(STRICT)]
  const severe = orOf(
    touched((one) => one.severe),
    noted.severe,
    unclear,
  )
  const long = touched((one) => both(one.headache, reaches(one.minutes, counting.limits.leiden_headache_minutes)))
  const medicine = andOf(headache, taken.byClass.get('any') ?? blank(days))
  const aura = begunBy(days, attacks, (one) => one.aura)
  const believed = touched((one) => both(one.headache, one.believed))
  const typical = rules.get(`${STRICT}aura`) ?? unclear
  const features = touched((one) => one.features)
  const untold = orOf(where(noted.continuous, UNKNOWN), unclear)
  const tension = (name: string): Marks =>
    orOf(
      untold,
      touchedBy(days, attacks, (one) => one.tension[name] ?? 0),
    )
  return new Map([
    ...rules,
    ['headache_days', headache],
    ['headache_days_leiden', orOf(long, noted.continuous, unclear, medicine, migraine)],
    ['migraine_days', migraine],
    ['migraine_days_4h', strict],
    ['severe_days', severe],
    ['aura_days', orOf(aura, unclear)],
    ['chronic_days', orOf(features, typical, unclear, andOf(believed, taken.triptanOrErgotHelped))],
    ['goal_days', orOf(migraine, severe)],
    ...TENSION.map((name): [string, Marks] => [name, tension(name)]),
  ])
}

const TENSION = ['tension_days', 'chronic_tension_days', 'probable_tension_days']
