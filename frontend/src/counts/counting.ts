// The counting rules and the drug table as data, written by `flask contract` from backend/domain.
import data from '../contract/counting.json'
import drugs from '../contract/medicines.json'
import type { FlagTexts } from '../rules/rulebook'

export interface Criterion {
  at: string
  kind: string
  measure?: string
  limit?: number
  labels?: readonly string[]
  asked?: readonly string[]
  needed?: number
  code?: string
  letter?: string
  least?: number
  below?: number
  band?: string
  measures?: readonly string[]
  attacks?: string
  days?: number
  most?: number | null
  least_days?: number
  most_days?: number
  gaps?: string
  signs?: readonly string[]
  of?: string
  criteria?: readonly Criterion[]
}

export interface Pattern {
  code: string
  name: string
  replaces: readonly string[]
  unless: readonly string[]
  hidden_by: readonly string[]
  note: string
  criteria: readonly Criterion[]
}

/** The warnings of a whole diary (backend/domain/diary_flags.py); `says` has those of attacks too. */
interface DiaryFlagRules {
  rules: Readonly<Record<string, FlagTexts>>
  says: Readonly<Record<string, string>>
  status_auras: number
  status_hours: number
}

/** From `starts` days on, of all the days counted. */
export interface Bands {
  measure: string
  windows: number
  bands: readonly { name: string; starts: number }[]
  source: string
}

/** The numbers of kinds of attack, bouts and cycles (backend/domain/course_rules.py). */
interface Course {
  letters: Readonly<Record<string, readonly string[]>>
  near: Readonly<Record<string, string>>
  labels: Readonly<Record<string, readonly string[]>>
  autonomic_signs: readonly string[]
  hypnic_minutes: readonly number[]
  remission_days: number
  pause_days: number
  same_hours: number
  relapse_hours: number
  window: readonly number[]
  flow_pause_days: number
  cycle_days: readonly number[]
  cycle_kept: readonly number[]
  cycle_part: readonly number[]
  cycles_needed: number
}

interface Counting {
  patterns: readonly Pattern[]
  measures: readonly string[]
  medicine_classes: readonly string[]
  sides: readonly string[]
  severities: readonly string[]
  limits: {
    window_days: number
    months: number
    period_days: number
    spill_minutes: number
    leiden_headache_minutes: number
    leiden_migraine_minutes: number
    strict_migraine_minutes: number
    year_days: number
    tension_minutes: number
    takes_part: number
    settled: number
    kept: readonly number[]
    attacks_enough: number
  }
  migraine_rules: readonly string[]
  of_aura: readonly string[]
  weaker_than_chronic: readonly string[]
  overuse: { several: readonly string[]; other: readonly string[] }
  bands: { frequency: Bands; goal: Bands }
  flags: DiaryFlagRules
  course: Course
  families: Readonly<Record<string, { starts: readonly string[]; definite: readonly string[]; words: string }>>
  takes_all: Readonly<Record<string, string>>
  words: {
    reasons: Readonly<Record<string, string>>
    measures: Readonly<Record<string, string>>
    sentences: Readonly<Record<string, string>>
    leads: Readonly<Record<string, string>>
    sureness: Readonly<Record<string, string>>
    openly: string
    attacks: string
    no_attacks: string
    presuming: string
    family_part: string
    open_part: string
  }
}

interface MedicineBook {
  drugs: Readonly<Record<string, readonly string[]>>
  products: Readonly<Record<string, readonly string[]>>
  atc_of_product: Readonly<Record<string, readonly string[]>>
  adjuvants: readonly string[]
  migraine_specific: readonly string[]
}

export const counting: Counting = data
export const medicineBook: MedicineBook = drugs
