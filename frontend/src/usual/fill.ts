/** As usual: fill what was not said, confirm it, take it back. Each is worked out from what is stored at that moment. */
import { dequal } from 'dequal/lite'
import type { Prefillable } from '../contract/vocabulary'
import type { Episode } from '../store/documents'
import { newId } from '../store/ids'
import { sideOf } from '../ui/places'
import type { Typical } from './typical'

type Stored = Partial<Episode>
type Filling = Stored & { prefilled: Prefillable[] }

/** The typical answers to what the person has not said, marked as not confirmed; null when nothing is left to fill. */
export function filled(stored: Stored, typical: Typical): Filling | null {
  const { aura, ...plain } = typical
  const whole: Stored = { ...plain, ...(aura && { aura: aura.map((one) => ({ ...one, id: newId() })) }) }
  const names = keysOf(whole).filter((field) => stored[field] == null && agrees(field, stored, typical))
  if (names.length === 0) return null
  const fields: Stored = {}
  for (const field of names) take(fields, field, whole[field])
  return { ...fields, prefilled: [...(stored.prefilled ?? []), ...names] }
}

function take<Field extends Prefillable>(fields: Stored, field: Field, answer: Stored[Field]): void {
  if (answer !== undefined) fields[field] = answer
}

const keysOf = (whole: Stored): Prefillable[] => NAMES.filter((field) => whole[field] != null)
const NAMES = [
  ...(['onset_speed', 'pain_severity', 'pain_peak', 'side', 'locations', 'quality', 'worse_with_activity'] as const),
  ...(['nausea', 'vomiting', 'photophobia', 'phonophobia', 'osmophobia', 'autonomic', 'restless'] as const),
  ...(['other_symptoms', 'aura', 'provoked_by'] as const),
] as const

/** What is usual never speaks against what was said: one strength of pain is enough, and a place has its side. */
function agrees(field: Prefillable, stored: Stored, typical: Typical): boolean {
  if (field === 'pain_severity') return stored.pain_peak == null
  if (field === 'pain_peak') return stored.pain_severity == null
  if (field === 'side') return stored.locations == null
  return field !== 'locations' || fits(sideOf(typical.locations), stored.side ?? typical.side)
}

const fits = (places: string | null, side: string | null | undefined): boolean =>
  places === null || side == null || side === places || side === 'shifting'

/** Yes, like this. */
export const confirmed = (): Filling => ({ prefilled: [] })

/** Take back what was filled in and not yet confirmed; what the person said stays. */
export function cleared(stored: Stored): Filling {
  const left = stored.prefilled ?? []
  return { ...Object.fromEntries(left.map((field) => [field, null])), prefilled: [] }
}

/** The way back from "yes, like this": what has not been changed since is unconfirmed again. */
export const unconfirmed =
  (before: Stored) =>
  (stored: Stored): Filling => ({
    prefilled: (before.prefilled ?? []).filter((field) => dequal(before[field], stored[field])),
  })
