/** What a month was, in one sentence that never says a count without its days. */

import { dayTable } from '../counts/days'
import { lay } from '../counts/laid'
import { type Counts, countsOf, tally } from '../counts/windows'
import { dayOfDate } from '../counts/zones'
import { everything } from '../store/everything'
import { daysInMonth } from '../words/dates'
import { diary } from '../words/diary'

export type MonthSentenceProps = { month: string; today: string; now: Date }

export function MonthSentence({ month, today, now }: MonthSentenceProps) {
  const counted = countedMonth(month, today, now)
  return <p>{counted && counted.days_recorded > 0 ? says(counted) : diary.nothingThisMonth}</p>
}

function countedMonth(month: string, today: string, now: Date): Counts | null {
  const days = daysInMonth(month).filter((day) => day <= today)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const span = { start: dayOfDate(first), stop: dayOfDate(last) }
  return countsOf(tally(dayTable({ first: span.start, size: days.length }, lay(everything.value, now))), span)
}

function says({ headache_days, migraine_days, days_recorded, days }: Counts): string {
  return diary.monthSays(
    diary.headacheDays(diary.range(...headache_days)),
    diary.range(...migraine_days),
    days_recorded,
    days,
  )
}
