// Migraine days, and by which rule each is one (backend/domain/migraine_days.py, rules_of_days.py).
import { type Answer, both, reaches, YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import type { DayTable } from './days'
import { andOf, blank, type Calendar, type Marks, markAll, markDay } from './marks'
import type { MedicineDays } from './medicineDays'
import type { Span } from './windows'
import { dateOf } from './zones'

export const [LEIDEN, STRICT] = ['migraine_by.', 'migraine_4h_by.']

/** The rows of days of a reading, one for each rule. */
export function ruled(start: string): string[] {
  return counting.migraine_rules.map((rule) => start + rule)
}

export function migraineDays(
  days: Calendar,
  attacks: readonly Attack[],
  taken: MedicineDays,
  headache: Marks,
): Map<string, Marks> {
  const { leiden_migraine_minutes, strict_migraine_minutes } = counting.limits
  const lasting = (minutes: number): Marks =>
    touchedBy(days, attacks, (one) => both(one.features, reaches(one.minutes, minutes)))
  return new Map([
    [`${LEIDEN}features`, lasting(leiden_migraine_minutes)],
    [`${LEIDEN}aura`, begunBy(days, attacks, (one) => one.visualAura)],
    [`${LEIDEN}medicine`, andOf(headache, taken.specific)],
    [`${STRICT}features`, lasting(strict_migraine_minutes)],
    [`${STRICT}aura`, begunBy(days, attacks, (one) => one.typicalAura)],
    [`${STRICT}medicine`, andOf(headache, taken.specificHelped)],
  ])
}

export function touchedBy(days: Calendar, attacks: readonly Attack[], answer: (attack: Attack) => Answer): Marks {
  const marks = blank(days)
  for (const attack of attacks) markAll(marks, days, attack.stretches, answer(attack))
  return marks
}

export function begunBy(days: Calendar, attacks: readonly Attack[], answer: (attack: Attack) => Answer): Marks {
  const marks = blank(days)
  for (const attack of attacks) markDay(marks, days, attack.began, answer(attack))
  return marks
}

/** A migraine day of a period with the rules that certainly made it one, by each reading. */
export interface RuledDay {
  on: string
  leiden: string[]
  four_hours: string[]
}

export function rulesOfDays({ calendar, rows }: DayTable, { start, stop }: Span): RuledDay[] {
  const named = (reading: string, place: number): string[] =>
    counting.migraine_rules.filter((rule) => rows.get(reading + rule)?.[place] === YES)
  const found: RuledDay[] = []
  for (let day = start; day <= stop; day += 1) {
    const place = day - calendar.first
    const [leiden, four_hours] = [named(LEIDEN, place), named(STRICT, place)]
    if (leiden.length || four_hours.length) found.push({ on: dateOf(day), leiden, four_hours })
  }
  return found
}
