/** Counts of thirty days in which nothing is known but what a test says. */
import type { Pair } from '../counts/document'
import type { Counts } from '../counts/windows'

const NONE: Pair = [0, 30]

export const counts = (acute_medication_days: Record<string, Pair>): Counts => ({
  ...{ from: '2026-10-24', to: '2026-11-22', days: 30, days_recorded: 28, medicine_days_recorded: 27 },
  ...{ headache_days: NONE, headache_days_leiden: NONE, migraine_days: NONE, migraine_days_4h: NONE },
  ...{ severe_days: NONE, aura_days: NONE, headache_free_days: NONE, acute_medication_days },
})
