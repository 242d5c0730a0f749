/** What the documents of a diary hold, kind by kind: the contract's types under short names. */
import type { components } from '../contract/api'

type Schemas = components['schemas']

export type Episode = Schemas['Episode']
export type Span = Schemas['Span']
export type AuraSymptom = Schemas['Aura']
export type PainReading = Schemas['Reading']
export type Medication = Schemas['Medication']
export type Dose = Schemas['Dose']
export type Checkin = Schemas['Checkin']
export type Background = Schemas['Background']

export type Documents = {
  episode: Episode
  medication: Medication
  dose: Dose
  checkin: Checkin
  background: Background
}
export type Kind = keyof Documents

export const KINDS = ['episode', 'medication', 'dose', 'checkin', 'background'] as const satisfies Kind[]
