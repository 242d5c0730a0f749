/** What a month was, in one sentence that never says a count without its days. */
import type { MonthCounted } from '../counts/month'
import type { Counts } from '../counts/windows'
import { diary } from '../words/diary'

/** `counted`: null while it is counted. */
export function MonthSentence({ counted }: { counted: MonthCounted | null }) {
  return <p>{counted ? sentence(counted.counts) : diary.counting}</p>
}

const sentence = (counts: Counts | null): string =>
  counts && counts.days_recorded > 0 ? says(counts) : diary.nothingThisMonth

function says({ headache_days, migraine_days, days_recorded, days }: Counts): string {
  return diary.monthSays(
    diary.headacheDays(diary.range(...headache_days)),
    diary.range(...migraine_days),
    days_recorded,
    days,
  )
}
