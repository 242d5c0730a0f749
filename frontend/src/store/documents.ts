/** What the documents of a diary hold, kind by kind, as they travel and as they are stored. */

type Answer = boolean | null
type Word = string | null
type Words = string[] | null

export type Span = {
  started_at: string
  time_zone: string
  ended_at?: string | null
  onset_precision?: string | null
  end_unknown?: boolean | null
  slept_through_end?: boolean | null
  longest_pain_free_minutes?: number | null
  duration_minutes?: number | null
  duration_minutes_range?: (number | null)[] | null
}

export type PainReading = { id: string; at: string; pain: number }
export type Location = { place: string; side?: Word }
export type AuraSymptom = {
  id: string
  symptom: string
  signs?: Words
  confirmed_by?: Word
  onset_minutes?: number | null
  duration_minutes?: number | null
  spreads_gradually?: Answer
  one_sided?: Answer
  positive?: Answer
  fully_reversible?: Answer
  one_eye?: Answer
}

export type Episode = {
  span: Span
  deleted?: boolean
  onset_speed?: Word
  pain_severity?: Word
  pain_peak?: number | null
  pain_readings?: PainReading[] | null
  side?: Word
  locations?: Location[] | null
  quality?: Words
  worse_with_activity?: Answer
  nausea?: Word
  vomiting?: Answer
  photophobia?: Answer
  phonophobia?: Answer
  osmophobia?: Answer
  autonomic?: Words
  restless?: Answer
  other_symptoms?: Words
  aura?: AuraSymptom[] | null
  premonitory?: Words
  suspected_triggers?: Words
  provoked_by?: Words
  most_bothersome?: Word
  believed_migraine?: Answer
  activity_limit?: number | null
  hours_lost?: number | null
  debilitating?: Answer
  postdrome_until?: string | null
  took_medicine?: Answer
  prefilled?: Words
  relief?: Words
  notes?: string | null
}

export type Dose = {
  medication_id?: string | null
  episode_id?: string | null
  taken_at: string
  deleted?: boolean
  amount?: number | null
  unit?: Word
  pain_before?: number | null
  pain_after_2h?: number | null
  relief?: Word
  returned_within_24h?: Answer
  side_effects?: string | null
}

export type Medication = {
  name: string
  deleted?: boolean
  ingredients?: Words
  atc?: Word
  overuse_class?: Word
  strength?: number | null
  unit?: Word
  form?: Word
  use?: Word
  active?: Answer
}

export type Checkin = {
  date: string
  time_zone: string
  deleted?: boolean
  headache_free?: Answer
  continuous_pain?: Word
  symptoms_without_headache?: Words
  sleep_hours?: number | null
  sleep_quality?: number | null
  stress?: number | null
  mood?: number | null
  menstruation?: Word
  exposures?: Record<string, boolean | number | null> | null
}

export type Background = {
  deleted?: boolean
  birth_year?: number | null
  lifetime_attacks?: Record<string, string> | null
  diagnosed_aura?: Words
  indometacin_response?: Word
  [field: string]: unknown
}

export type Documents = {
  episode: Episode
  medication: Medication
  dose: Dose
  checkin: Checkin
  background: Background
}
export type Kind = keyof Documents

export const KINDS = ['episode', 'medication', 'dose', 'checkin', 'background'] as const satisfies Kind[]
