// The rules as data, written by `flask contract` from backend/domain, and the shapes they have.
import data from './rulebook.json'

/** A tree: a leaf (axis or signal), `not`, or `at_least` so many `of`. */
export interface Expression {
  axis?: number | undefined
  in?: number | undefined
  group?: number | undefined
  signal?: number | undefined
  not?: Expression | undefined
  at_least?: number | undefined
  of?: readonly Expression[] | undefined
}

/** A question whose unanswered field has a finite number of possible values. */
export interface Axis {
  name: string
  group: number
  values: number
  reads: string
  column: string
  choices: Readonly<Record<string, number | undefined>>
  cuts: readonly { minutes: number; past: boolean }[]
  ask: string | null
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
  signals: readonly (readonly Expression[])[]
  criteria: readonly { code: string; letter: string; name: string; rule: Expression }[]
  labels: readonly { code: string; fits: Expression }[]
  unclassified: string
  uncoded: readonly string[]
  facts: readonly { name: string; rule: Expression }[]
  verdicts: readonly { verdict: string; starts: readonly string[] }[]
  limits: {
    peak_from: readonly { severity: string; peak: number }[]
    still_believed_hours: number
    adult_years: number
  }
  flags: FlagRules
}

export const rulebook: Rulebook = data

/** The ids of the plain-words wording of each criterion, as `words` must hold them. */
export const criterionNames: readonly string[] = data.criteria.map((criterion) => criterion.name)

/** The ids of the facts, as `words` must hold them. */
export const factNames: readonly string[] = data.facts.map((fact) => fact.name)
