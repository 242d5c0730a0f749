// The summary of the diary on this device: the same as `diary summarize` gives (backend/domain/summary.py).
import { rulebook } from '../rules/rulebook'
import type { Attack } from './attack'
import { bandOf, type InBand } from './bands'
import { counting } from './counting'
import { dayTable } from './days'
import type { Count, Diary } from './document'
import { familiesOf } from './families'
import { diaryFlags, type Flagged } from './flags'
import { type Laid, lay } from './laid'
import { type MedicineLimit, medicineLimits } from './medicineLimits'
import { type RuledDay, rulesOfDays } from './migraineDays'
import { codesOf, type Patterns, patternsOf } from './patterns'
import { type Profile, profileOf, suspectedTriggers } from './profile'
import { type StatementReason, statementOf } from './statement'
import { painFree, type Response, treatmentResponse } from './treatment'
import { type Counts, countsOf, monthsBack, type Span, type Tally, tally, windowsBack } from './windows'
import { dateOf, dayOfDate } from './zones'

export interface Month extends Counts {
  month: string
}

export interface Summary {
  as_of: string
  period: Counts
  windows: Counts[]
  months: Month[]
  migraine_day_rules: RuledDay[]
  frequency_band: InBand
  goal_band: InBand & { pain_free_2h: Count }
  patterns: Patterns
  medicine_limits: MedicineLimit[]
  likely_pattern: string
  how_sure: string | null
  codes: string[]
  statement: string
  statement_reason: StatementReason
  attack_profile: Profile
  treatment_response: { acute: Response[] }
  triggers: Record<string, Count>
  flags: Flagged[]
  criteria_set: string
}

/** `asOf`, `from`: YYYY-MM-DD; the period is the latest 90 days unless `from` is given. */
export function summarize(diary: Diary, asOf: string, from?: string, now: Date | null = null): Summary {
  const laid = lay(diary, now)
  const { window_days, months: three, period_days } = counting.limits
  const last = dayOfDate(asOf)
  const period = { start: from ? dayOfDate(from) : last - period_days + 1, stop: last }
  const first = firstDay(laid, last)
  const [windows, months] = [windowsBack(last, first), monthsBack(last, first)]
  const patternStart = last - window_days * (three + 1) + 1
  const start = Math.min(patternStart, ...[period, ...windows, ...months].map((span) => span.start))
  const table = dayTable({ first: start, size: last - start + 1 }, laid)
  const sums = tally(table)
  return {
    as_of: dateOf(last),
    period: countsOf(sums, period),
    windows: windows.map((span) => countsOf(sums, span)),
    months: months.map((span) => ({ month: dateOf(span.stop).slice(0, 7), ...countsOf(sums, span) })),
    migraine_day_rules: rulesOfDays(table, period),
    frequency_band: bandOf(counting.bands.frequency, sums, last),
    goal_band: { ...bandOf(counting.bands.goal, sums, last), pain_free_2h: painFreeIn(laid, last) },
    ...judged(laid, sums, period, first),
    criteria_set: rulebook.criteria_set,
  }
}

/** The first recorded day up to `last`; null when there is none. */
function firstDay({ diary, attacks, doses }: Laid, last: number): number | null {
  let first = last + 1
  const see = (day: number): void => {
    if (day < first) first = day
  }
  for (const { stretches } of attacks) for (const [day] of stretches) see(day)
  for (const { day } of doses) see(day)
  for (const { fields } of diary.checkins) see(dayOfDate(fields.date))
  return first > last ? null : first
}

/** For the treatment goal, over the same days. */
function painFreeIn({ doses }: Laid, last: number): Count {
  return painFree(doses.filter(({ day }) => day > last - counting.limits.period_days && day <= last))
}

type Judged = Omit<
  Summary,
  'as_of' | 'period' | 'windows' | 'months' | 'criteria_set' | 'migraine_day_rules' | 'frequency_band' | 'goal_band'
>

function judged(laid: Laid, sums: Tally, period: Span, first: number | null): Judged {
  const until = laid.attacks.filter(({ began }) => began <= period.stop)
  const background = laid.diary.background?.fields ?? {}
  const evidence = { sums, asOf: period.stop, first, background, attacks: until, checkins: laid.diary.checkins }
  const patterns = patternsOf(evidence)
  const codes = codesOf(patterns)
  const here = until.filter(({ began }) => began >= period.start)
  const said = statementOf(familiesOf(here), codes, countsOf(sums, period))
  return {
    patterns,
    medicine_limits: medicineLimits(evidence, patterns),
    likely_pattern: said.statement_reason.likely,
    how_sure: said.statement_reason.sure,
    codes,
    ...said,
    ...described(laid, period, here),
    flags: diaryFlags(here, background, period.stop, patterns),
  }
}

function described(laid: Laid, period: Span, here: readonly Attack[]) {
  const taken = laid.doses.filter(({ day }) => day >= period.start && day <= period.stop)
  return {
    attack_profile: profileOf(here),
    treatment_response: { acute: treatmentResponse(taken) },
    triggers: suspectedTriggers(here),
  }
}
