// What the aura of one attack says to the warnings (backend/domain/flags/aura_signs.py).
import type { AuraSymptom } from './document'
import type { Row } from './row'
import { rulebook } from './rulebook'
import { yearsAt } from './years'

const { limits } = rulebook.flags

/** None where there was no aura; what a symptom lacks names nothing. */
export function auraSigns(row: Row): string[] {
  const aura = row.episode.aura ?? []
  if (aura.length === 0) return []
  const diagnosed = row.background.diagnosed_aura ?? []
  const alone = row.said['severity'] === 'none' || aura.every(isFar)
  return [
    ...aura.map(({ symptom }) => `${diagnosed.includes(symptom ?? '') ? 'known' : 'first'}_${symptom}`),
    ...(aura.every(({ positive }) => positive === false) ? ['aura_negative'] : []),
    ...(aura.some(isOdd) ? ['aura_odd_length'] : []),
    ...(alone ? ['aura_alone'] : []),
    ...(isFirstLate(row) ? ['first_aura_after_40'] : []),
  ]
}

/** Shorter or longer than a symptom of an aura lasts. */
function isOdd({ symptom, duration_minutes: minutes }: AuraSymptom): boolean {
  const most = symptom === 'motor' ? limits.motor_most_minutes : limits.aura_most_minutes
  return minutes != null && !(minutes >= limits.aura_least_minutes && minutes <= most)
}

/** Over for so long that a headache after it does not belong to it. */
function isFar({ onset_minutes: onset, duration_minutes: minutes }: AuraSymptom): boolean {
  return onset != null && minutes != null && onset + minutes < -limits.near_minutes
}

function isFirstLate({ episode, background }: Row): boolean {
  return background.lifetime_attacks?.['1.2'] === '<2' && yearsAt(episode, background) >= limits.first_aura_age
}
