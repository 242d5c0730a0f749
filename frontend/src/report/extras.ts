/** What the summary says beside the counts: bands, the rules of migraine days, limits that are near. */
import type { Count, Pair } from '../counts/document'

export type BandCount = {
  /** The name of the band, or "undetermined" where days not recorded could change it. */
  band: string
  possible: readonly string[]
  count: Pair
  days: number
  bands: readonly { name: string; from: number }[]
  source: string
  pain_free_2h?: Count
}
export type RuleDay = { on: string; leiden: readonly string[]; four_hours: readonly string[] }
export type Limit = { code: string; level: string; count: Pair; limit: number; because: string }

export type Extras = {
  frequency_band?: BandCount
  goal_band?: BandCount
  migraine_day_rules?: readonly RuleDay[]
  medicine_limits?: readonly Limit[]
}
