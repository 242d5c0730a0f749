/** The medicines taken in an attack: written down with one tap, each as an entry of its own. */
import type { EntryOf } from '../store/database'
import { change, keep } from '../store/diary'
import type { Dose, Medication } from '../store/documents'
import { newId } from '../store/ids'
import { localIn, written } from '../typed/localtime'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'
import { write } from './write'

export type DoseEntry = EntryOf<'dose'>
export type MedicationEntry = EntryOf<'medication'>

/** Taken now while the attack runs; otherwise the person says when, starting from the start. */
const takenAt = ({ span, clock }: Part): string =>
  span.ended_at || span.end_unknown ? span.started_at : written(span.time_zone, clock())

export function take(part: Part, medication: string | null): void {
  write(async () => {
    await keep('dose', newId(), { episode_id: part.id, medication_id: medication, taken_at: takenAt(part) })
    part.tell(() => ({ took_medicine: true }))
  })
}

/** A medicine that is not on the list yet is put there, and taken. */
export function takeNew(part: Part, medication: Medication): void {
  const id = newId()
  write(async () => {
    await keep('medication', id, { use: 'acute', active: true, ...medication })
    take(part, id)
  })
}

export const changeDose = (id: string, patch: Partial<Dose>): void => void write(() => change('dose', id, patch))

/** What one unit of a medicine is: "50 mg". */
export const strengthOf = ({ strength, unit }: Medication): string =>
  strength == null ? '' : [strength, unit].filter(Boolean).join(' ')

export const nameOf = (medication: Medication | undefined): string =>
  medication?.name ?? attackMore.medicine.unknownMedicine

/** A dose as it is named in a line: "Sumatriptan, 01:30". */
export const doseWords = (dose: Dose, medication: Medication | undefined, zone: string): string =>
  attackMore.medicine.taken(nameOf(medication), dose.taken_at ? localIn(zone, dose.taken_at).slice(11) : '')

/** Words typed with commas between them. */
export const parts = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]
