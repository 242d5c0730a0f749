/** What a page and the counter beside it say to one another. */
import type { MonthCounted } from '../counts/month'
import type { Summary } from '../counts/summary'
import type { Flag } from '../rules/flags'

/** What is said of an attack wherever attacks are listed. `minutes`: at least, at most. `aura`: null when not said. */
export interface Judged {
  id: string
  labels: readonly string[]
  flags: readonly Flag[]
  minutes: readonly [number, number]
  severity: string | null
  aura: boolean | null
}

/** The summary of a period, and the attacks that began in it. */
export interface ReportCounted {
  summary: Summary
  attacks: readonly Judged[]
}

interface MonthAsked {
  about: 'month'
  month: string
  today: string
}
interface ReportAsked {
  about: 'report'
  from: string
  to: string
}
/** `now`: milliseconds; a running attack has lasted until then. */
export type Question = (MonthAsked | ReportAsked) & { now: number }

/** A question is answered, and again whenever the diary has changed, until it is put aside. */
export type Asked =
  | { asks: 'diary'; personKey: string }
  | { asks: 'counted'; key: string; question: Question }
  | { asks: 'enough'; key: string }

export type Told =
  /** Attacks that are judged, or judged anew; `left` is how many are still to come. */
  | { tells: 'judged'; attacks: Judged[]; gone: string[]; left: number }
  | { tells: 'month'; key: string; counted: MonthCounted }
  | { tells: 'report'; key: string; counted: ReportCounted }
