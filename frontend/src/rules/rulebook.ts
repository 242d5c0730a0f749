// The rules as data, written by `flask contract` from backend/domain, and the shapes they have.
import data from './rulebook.json'

/** [axis, bits], [-1, its opposite], or a number and the expressions of which at least so many hold. */
export type Expression = readonly (number | Expression)[]

/** A question whose unanswered field has a finite number of possible values. */
export interface Axis {
  values: number
  reads: string
  column?: string | undefined
  choices?: Readonly<Record<string, number | undefined>> | undefined
  cuts?: readonly (readonly number[])[] | undefined
  ask?: string | undefined
  answers?: readonly number[] | undefined
}

/** What raises the warnings: each level by texts that name the signs which must all stand (signs.ts). */
export interface FlagRules {
  rules: readonly { code: string; raised: readonly { level: string; when: readonly string[] }[] }[]
  first_time: readonly string[]
  known_as: Readonly<Record<string, readonly string[]>>
  answers: Readonly<Record<string, string>>
  pregnant: readonly string[]
  diagnosed: Readonly<Record<string, string>>
  stab_diagnoses: readonly string[]
  limits: {
    stab_minutes: number
    long_minutes: number
    first_aura_age: number
    onset_age: number
    aura_least_minutes: number
    aura_most_minutes: number
    motor_most_minutes: number
    near_minutes: number
    asked_days: number
    new_days: number
  }
}

export interface Rulebook {
  criteria_set: string
  axes: readonly Axis[]
  asked: readonly number[]
  diagram: readonly string[]
  ends: readonly number[]
  labels: readonly string[]
  criteria: Readonly<Record<string, Readonly<Record<string, Expression>>>>
  facts: Readonly<Record<string, Expression>>
  verdicts: Readonly<Record<string, readonly string[]>>
  limits: {
    peak_from: Readonly<Record<string, number>>
    still_believed_hours: number
    adult_years: number
    longest_break: number
    migraine_diagnoses: readonly string[]
    migraine_attacks: Readonly<Record<string, number>>
    aura_minutes: readonly number[]
    typical_symptoms: readonly string[]
    brainstem_signs: readonly string[]
  }
  flags: FlagRules
}

export const rulebook: Rulebook = data
