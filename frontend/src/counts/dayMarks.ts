// What the calendar shows of each day.
import { type DayTable, dayTable } from './days'
import type { Diary } from './document'
import { lay } from './laid'
import type { Marks } from './marks'
import { dateOf, dayOfDate } from './zones'

/** `headache`, `migraine`, `medicine`: recorded, not merely possible. `free`: recorded without headache. */
export interface DayMark {
  recorded: boolean
  headache: boolean
  migraine: boolean
  severe: boolean
  aura: boolean
  medicine: boolean
  period: boolean
  free: boolean
}

/** Every recorded day by its date, YYYY-MM-DD; a day that is missing was not recorded. */
export function dayMarks(diary: Diary, now: Date | null = null): Map<string, DayMark> {
  const laid = lay(diary, now)
  const days = laid.attacks.flatMap(({ stretches }) => stretches.flat())
  for (const { day } of laid.doses) if (!Number.isNaN(day)) days.push(day)
  for (const { fields } of diary.checkins) days.push(dayOfDate(fields.date))
  if (!days.length) return new Map()
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  )
  return marksIn(dayTable({ first, size: last - first + 1 }, laid), diary.checkins)
}

/** The recorded days of a table of days. */
export function marksIn({ calendar, rows }: DayTable, checkins: Diary['checkins']): Map<string, DayMark> {
  const noted = checkins.filter(({ fields }) => bleeds(fields.menstruation))
  const bleeding = new Set(noted.map(({ fields }) => fields.date))
  const marks = new Map<string, DayMark>()
  for (let place = 0; place < calendar.size; place += 1) {
    const certain = (name: string): boolean => isCertain(rows.get(name), place)
    if (!certain('recorded')) continue
    const date = dateOf(calendar.first + place)
    marks.set(date, {
      recorded: true,
      headache: certain('headache_days'),
      migraine: certain('migraine_days'),
      severe: certain('severe_days'),
      aura: certain('aura_days'),
      medicine: certain('acute.any'),
      period: bleeding.has(date),
      free: certain('headache_free_days'),
    })
  }
  return marks
}

function isCertain(row: Marks | undefined, place: number): boolean {
  return row?.[place] === 3
}

function bleeds(menstruation: string | null | undefined): boolean {
  return menstruation === 'flow' || menstruation === 'spotting'
}
