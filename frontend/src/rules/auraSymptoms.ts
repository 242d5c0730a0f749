// What was said of the symptoms of an aura, each question by itself (backend/domain/aura_symptoms.py).
import type { AuraSymptom } from './document'
import { rulebook } from './rulebook'

export type Truth = boolean | null | undefined
export type Aura = readonly AuraSymptom[]

export const [least = 0, most = 0, mostMotor = 0, toHeadache = 0] = rulebook.limits.aura_minutes

/** A speech symptom always counts as one-sided. */
export const oneSided = (one: AuraSymptom): Truth => one.symptom === 'speech' || one.one_sided

/** Symptoms one after another: at least two that began at different minutes. */
export function succession(aura: Aura): boolean | null {
  const begun = aura.map((one) => one.onset_minutes ?? null)
  if (new Set(begun.filter((onset) => onset !== null)).size > 1) return true
  return aura.length > 1 && begun.includes(null) ? null : false
}

export function some(aura: Aura, question: (one: AuraSymptom) => Truth): boolean | null {
  const answers = aura.map((one) => question(one) ?? null)
  return answers.includes(true) || (answers.includes(null) ? null : false)
}

export const longest = (one: AuraSymptom): number => (one.symptom === 'motor' ? mostMotor : most)

/** Whether a symptom lasted as long as its kind may. */
export function inTime(one: AuraSymptom): Truth {
  const minutes = one.duration_minutes
  return minutes == null ? null : minutes >= least && minutes <= longest(one)
}

/** The least minutes that a symptom must last to end near enough to the pain, which begins at minute 0. */
export const toPain = (onset: number): number => -toHeadache - onset
