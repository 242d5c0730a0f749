// The parts of the diary's documents that the rules read.
type Maybe<Value> = Value | null | undefined

export interface Span {
  started_at?: Maybe<string>
  ended_at?: Maybe<string>
  time_zone?: Maybe<string>
  onset_precision?: Maybe<string>
  end_unknown?: Maybe<boolean>
  duration_minutes?: Maybe<number>
  duration_minutes_range?: Maybe<readonly (number | null)[]>
  longest_pain_free_minutes?: Maybe<number>
}

export interface Dose {
  episode_id?: Maybe<string>
  taken_at?: Maybe<string>
  relief?: Maybe<string>
}

export interface AuraSymptom {
  symptom?: Maybe<string>
  onset_minutes?: Maybe<number>
  duration_minutes?: Maybe<number>
  spreads_gradually?: Maybe<boolean>
  one_sided?: Maybe<boolean>
  positive?: Maybe<boolean>
  fully_reversible?: Maybe<boolean>
  one_eye?: Maybe<boolean>
  confirmed_by?: Maybe<string>
  signs?: Maybe<readonly string[]>
}

export interface Episode {
  id: string
  span?: Maybe<Span>
  onset_speed?: Maybe<string>
  pain_severity?: Maybe<string>
  pain_peak?: Maybe<number>
  pain_readings?: Maybe<readonly { at?: Maybe<string> }[]>
  quality?: Maybe<readonly string[]>
  autonomic?: Maybe<readonly string[]>
  aura?: Maybe<readonly AuraSymptom[]>
  took_medicine?: Maybe<boolean>
  doses?: Maybe<readonly Dose[]>
  other_symptoms?: Maybe<readonly string[]>
  locations?: Maybe<readonly string[]>
  provoked_by?: Maybe<readonly string[]>
  warning_signs?: Maybe<readonly string[]>
  prefilled?: Maybe<readonly string[]>
  patient_age?: Maybe<number>
  side?: Maybe<string>
  worse_with_activity?: Maybe<boolean>
  nausea?: Maybe<string>
  vomiting?: Maybe<boolean>
  photophobia?: Maybe<boolean>
  phonophobia?: Maybe<boolean>
  restless?: Maybe<boolean>
  debilitating?: Maybe<boolean>
}

export interface Background {
  birth_year?: Maybe<number>
  diagnosed_aura?: Maybe<readonly string[]>
  diagnoses?: Maybe<readonly { code?: Maybe<string> }[]>
  indometacin_response?: Maybe<string>
  lifetime_attacks?: Maybe<Readonly<Record<string, Maybe<string>>>>
  age_at_onset?: Maybe<number>
  pattern_since?: Maybe<string>
  pregnancy?: Maybe<string>
  red_flag_answers?: Maybe<Readonly<Record<string, Maybe<boolean>>>>
  red_flags_answered_on?: Maybe<string>
}

/** What the rules need beside the episode; doses of other episodes do no harm. */
export interface Context {
  doses?: readonly Dose[]
  medications?: readonly object[]
  background?: Maybe<Background>
  now?: Date | null
}
