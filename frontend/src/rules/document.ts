// The parts of the diary's documents that the rules read.
type Maybe<Value> = Value | null | undefined

export interface Span {
  started_at?: Maybe<string>
  ended_at?: Maybe<string>
  onset_precision?: Maybe<string>
  end_unknown?: Maybe<boolean>
  duration_minutes?: Maybe<number>
  duration_minutes_range?: Maybe<readonly (number | null)[]>
}

export interface Dose {
  episode_id?: Maybe<string>
  taken_at?: Maybe<string>
  relief?: Maybe<string>
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
  aura?: Maybe<readonly { symptom?: Maybe<string> }[]>
  took_medicine?: Maybe<boolean>
  doses?: Maybe<readonly Dose[]>
  prefilled?: Maybe<readonly string[]>
  patient_age?: Maybe<number>
  side?: Maybe<string>
  worse_with_activity?: Maybe<boolean>
  nausea?: Maybe<string>
  vomiting?: Maybe<boolean>
  photophobia?: Maybe<boolean>
  phonophobia?: Maybe<boolean>
}

export interface Background {
  birth_year?: Maybe<number>
  diagnosed_aura?: Maybe<readonly string[]>
  diagnoses?: Maybe<readonly { code?: Maybe<string> }[]>
}

/** What the rules need beside the episode; doses of other episodes do no harm. */
export interface Context {
  doses?: readonly Dose[]
  medications?: readonly object[]
  background?: Maybe<Background>
  now?: Date | null
}
