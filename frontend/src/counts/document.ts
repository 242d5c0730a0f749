// The parts of the diary's entries that counting reads, and what it gives.
import type { Episode as Attack, Background as Person, Dose as Taken, Span as When } from '../rules/document'

type Maybe<Value> = Value | null | undefined

export interface Span extends When {
  time_zone?: Maybe<string>
}

export interface DoseFields extends Taken {
  medication_id?: Maybe<string>
  drug?: Maybe<string>
  pain_after_2h?: Maybe<number>
  asked_after_2h?: Maybe<boolean>
  returned_within_24h?: Maybe<boolean>
  deleted?: Maybe<boolean>
}

export interface EpisodeFields extends Omit<Attack, 'id' | 'span' | 'aura' | 'doses'> {
  span?: Maybe<Span>
  aura?: Maybe<readonly { symptom?: Maybe<string>; duration_minutes?: Maybe<number> }[]>
  doses?: Maybe<readonly DoseFields[]>
  osmophobia?: Maybe<boolean>
  restless?: Maybe<boolean>
  believed_migraine?: Maybe<boolean>
  premonitory?: Maybe<readonly string[]>
  suspected_triggers?: Maybe<readonly string[]>
  deleted?: Maybe<boolean>
}

export interface MedicationFields {
  name?: Maybe<string>
  ingredients?: Maybe<readonly string[]>
  atc?: Maybe<string>
  overuse_class?: Maybe<string>
  use?: Maybe<string>
  deleted?: Maybe<boolean>
}

export interface CheckinFields {
  date: string
  time_zone?: Maybe<string>
  headache_free?: Maybe<boolean>
  continuous_pain?: Maybe<string>
  menstruation?: Maybe<string>
  deleted?: Maybe<boolean>
}

export interface BackgroundFields extends Person {
  continuous_since?: Maybe<string>
  onset_remembered?: Maybe<boolean>
}

export interface Entry<Fields> {
  id: string
  fields: Fields
}

/** One person's diary on this device, deleted entries left out: what the signals of store/live.ts hold. */
export interface Diary {
  episodes: readonly Entry<EpisodeFields>[]
  medications: readonly Entry<MedicationFields>[]
  doses: readonly Entry<DoseFields>[]
  checkins: readonly Entry<CheckinFields>[]
  background: Entry<BackgroundFields> | null
}

/** Days: at least, at most. */
export type Pair = [number, number]
/** A count out of answers. */
export interface Count {
  yes: number
  of: number
}
