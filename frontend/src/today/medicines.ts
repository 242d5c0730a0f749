/** The person's own list in an attack: what is taken most first, each with the amount that is usual of it. */
import type { EntryOf } from '../store/database'
import type { Dose } from '../store/documents'
import { clearOne, LATEST } from '../usual/clear'

export type Medicine = EntryOf<'medication'>
type Taken = EntryOf<'dose'>
export type Amount = Pick<Dose, 'amount' | 'unit'>
/** So many doses back it is counted; what helped years ago need not stand first today. */
const COUNTED = 50

/** Those that are taken against an attack, the most used first; of those never taken, in the order of the list. */
export function mostUsedFirst(medicines: readonly Medicine[], doses: readonly Taken[]): Medicine[] {
  const latest = latestFirst(doses).slice(0, COUNTED)
  const uses = new Map<string, number>()
  for (const { fields } of latest)
    if (fields.medication_id) uses.set(fields.medication_id, (uses.get(fields.medication_id) ?? 0) + 1)
  return medicines
    .filter(({ fields }) => fields.active !== false && fields.use !== 'preventive')
    .sort((one, other) => (uses.get(other.id) ?? 0) - (uses.get(one.id) ?? 0))
}

/** The amount that was clearly the usual one of the latest doses of a medicine, by the rule of "as usual". */
export function usualAmount(medicine: string, doses: readonly Taken[]): Amount | null {
  const amounts: string[] = []
  for (const { fields } of latestFirst(doses)) {
    if (fields.medication_id !== medicine || fields.amount == null) continue
    amounts.push(JSON.stringify([fields.amount, fields.unit ?? null]))
    if (amounts.length === LATEST) break
  }
  const usual = clearOne(amounts)
  if (usual === undefined) return null
  const [amount, unit] = JSON.parse(usual)
  return { amount, unit }
}

/** Each list is laid in order once: a tap in an attack does not wait for ten years of doses, once for each medicine. */
const inOrder = new WeakMap<readonly Taken[], readonly Taken[]>()

function latestFirst(doses: readonly Taken[]): readonly Taken[] {
  const known = inOrder.get(doses)
  if (known) return known
  const timed = doses.map((dose) => ({ dose, moment: Date.parse(dose.fields.taken_at ?? '') }))
  const ordered = timed.sort((one, other) => other.moment - one.moment).map(({ dose }) => dose)
  inOrder.set(doses, ordered)
  return ordered
}
