// What the symptoms of an aura are together (backend/domain/aura.py): each feature, and what aura it may be.
import { type Aura, inTime, oneSided, some, succession, type Truth, toPain } from './auraSymptoms'
import type { AuraSymptom } from './document'
import { possibleAuras } from './possibleAuras'

/** By the columns that the axes read; of an aura that was not asked nothing is known. */
export function aurasOf(aura: Aura | null | undefined) {
  if (!aura) return { aura: null, aura_possible: null }
  return {
    aura: aura.length > 0,
    'aura.spreads': some(aura, (one) => one.spreads_gradually),
    'aura.succession': succession(aura),
    'aura.timed': aura.length > 0 && not(some(aura, (one) => not(inTime(one)))),
    'aura.one_sided': some(aura, oneSided),
    'aura.positive': some(aura, (one) => one.positive),
    'aura.near': some(aura, endsNear),
    'aura.reversible': some(aura, (one) => one.fully_reversible),
    aura_possible: possibleAuras(aura),
  }
}

function endsNear({ onset_minutes: onset, duration_minutes: minutes }: AuraSymptom): Truth {
  if (onset == null) return null
  return (minutes ?? 0) >= toPain(onset) || (minutes == null ? null : false)
}

const not = (answer: Truth): Truth => (answer == null ? null : !answer)
