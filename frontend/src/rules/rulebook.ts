// The rules as data, written by `flask contract` from backend/domain, and the shapes they have.
import data from './rulebook.json'

/** [axis, bits], [-1, its opposite], or a number and the expressions of which at least so many hold. */
export type Expression = readonly (number | Expression)[]

/** A question: two values, read as a truth, from the field that is asked, where nothing else is said. */
export interface Axis {
  values?: number | undefined
  reads?: string | undefined
  column?: string | undefined
  choices?: Readonly<Record<string, number | undefined>> | undefined
  cuts?: readonly (readonly number[])[] | undefined
  unsaid?: number | undefined
  ask?: string | undefined
  answers?: readonly number[] | undefined
}

/** What raises each level of a warning: texts between "|", each of signs that must all stand (signs.ts). */
export type FlagTexts = Readonly<{ emergency?: string; prompt?: string; discuss?: string }>

export interface FlagRules {
  rules: Readonly<Record<string, FlagTexts>>
  pregnant: readonly string[]
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
