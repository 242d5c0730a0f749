/** The summary that the report shows, worked out on the device and only anew when something changed. */
import { useMemo } from 'preact/hooks'
import { type Summary, summarize } from '../counts/summary'
import { everything } from '../store/everything'
import type { Period } from './period'

const MINUTES = 10 * 60_000

/** A running attack makes the clock matter; ten minutes are near enough for a count of days. */
export function useSummary(period: Period | null, now: Date): Summary | null {
  const diary = everything.value
  const about = Math.floor(now.getTime() / MINUTES)
  return useMemo(
    () => (period ? summarize(diary, period.to, period.from, new Date(about * MINUTES)) : null),
    [diary, period?.from, period?.to, about],
  )
}
