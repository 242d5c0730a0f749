// The summary of the diary on this device: the same as `diary summarize` gives (backend/domain/summary.py).
import { rulebook } from '../rules/rulebook'
import type { Attack } from './attack'
import { counting } from './counting'
import { dayTable } from './days'
import type { Count, Diary } from './document'
import { diaryFlags, type Flagged } from './flags'
import { type Laid, lay } from './laid'
import { codesOf, type Pattern, patternsOf } from './patterns'
import { type Profile, profileOf, suspectedTriggers } from './profile'
import { familiesOf, likelyPattern, type StatementReason, statementOf } from './statement'
import { type Response, treatmentResponse } from './treatment'
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
  patterns: Record<string, Pattern>
  likely_pattern: string
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
  const sums = tally(dayTable({ first: start, size: last - start + 1 }, laid))
  return {
    as_of: dateOf(last),
    period: countsOf(sums, period),
    windows: windows.map((span) => countsOf(sums, span)),
    months: months.map((span) => ({ month: dateOf(span.stop).slice(0, 7), ...countsOf(sums, span) })),
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

type Judged = Omit<Summary, 'as_of' | 'period' | 'windows' | 'months' | 'criteria_set'>

function judged(laid: Laid, sums: Tally, period: Span, first: number | null): Judged {
  const until = laid.attacks.filter(({ began }) => began <= period.stop)
  const background = laid.diary.background?.fields ?? {}
  const patterns = patternsOf({ sums, asOf: period.stop, first, background, attacks: until })
  const codes = codesOf(patterns)
  const here = until.filter(({ began }) => began >= period.start)
  const [found, counts] = [familiesOf(here), countsOf(sums, period)]
  return {
    patterns,
    likely_pattern: likelyPattern(found, here.length, codes, counts),
    codes,
    ...statementOf(found, here.length, codes, counts),
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
