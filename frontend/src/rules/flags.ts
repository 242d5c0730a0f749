// What must be said before any label: an emergency, or something to bring to a visit.
import type { Row } from './row'
import { rulebook } from './rulebook'

export interface Flag {
  code: string
  level: string
}

/** The same flags as backend/domain/flags.py raises, in the same order. */
export function flagsOf(row: Row): Flag[] {
  const known = row.background.diagnosed_aura ?? []
  const seen = (row.episode.aura ?? []).map((one) => one.symptom)
  const first = rulebook.limits.first_time_symptoms.filter(
    (symptom) => seen.includes(symptom) && !known.includes(symptom),
  )
  return [
    ...(row.episode.onset_speed === 'thunderclap' ? [{ code: 'thunderclap', level: thunderclapLevel(row) }] : []),
    ...first.map((symptom) => ({ code: `first_${symptom}_aura`, level: 'emergency' })),
  ]
}

/** Stabs of seconds that a clinician has named reach their worst at once by nature. */
function thunderclapLevel(row: Row): string {
  const { stab_diagnoses, stab_minutes } = rulebook.limits
  const codes = (row.background.diagnoses ?? []).map((diagnosis) => diagnosis.code ?? '')
  const named = codes.some((code) => stab_diagnoses.some((start) => code.startsWith(start)))
  const stabs = row.episode.quality?.includes('stabbing') && row.minutes[1] <= stab_minutes
  return named && stabs ? 'discuss' : 'emergency'
}
