// How acute medicines did: what was taken, and of how many doses it was said that they helped.
import type { Count } from './document'
import type { Dose } from './doses'
import { byName } from './profile'

export interface Response {
  medication: string
  overuse_class: string
  doses: number
  days: number
  pain_free_2h: Count
  relieved: Count
  returned_within_24h: Count
}

/** Most doses first, then by name; `of` counts the doses of which it was answered. */
export function treatmentResponse(doses: readonly Dose[]): Response[] {
  const byMedicine = new Map<string, Dose[]>()
  for (const dose of doses.filter(({ acute }) => acute === 3)) {
    const { name } = dose.medicine
    byMedicine.set(name, [...(byMedicine.get(name) ?? []), dose])
  }
  return [...byMedicine]
    .map(([name, taken]) => response(name, taken))
    .sort((one, other) => other.doses - one.doses || byName(one.medication, other.medication))
}

/** Of the acute doses after which it was answered, how many left no pain at two hours. */
export function painFree(doses: readonly Dose[]): Count {
  return response(
    '',
    doses.filter(({ acute }) => acute === 3),
  ).pain_free_2h
}

function response(name: string, doses: readonly Dose[]): Response {
  const count = (ask: (fields: Dose['fields']) => boolean | null): Count => {
    const answers = doses.map(({ fields }) => ask(fields))
    return { yes: answers.filter((one) => one === true).length, of: answers.filter((one) => one !== null).length }
  }
  return {
    medication: name,
    overuse_class: doses[0]?.medicine.overuseClass ?? 'unknown',
    doses: doses.length,
    days: new Set(doses.map(({ day }) => day)).size,
    pain_free_2h: count(painFreeAfter),
    relieved: count(({ relief }) => (relief == null ? null : relief !== 'none')),
    returned_within_24h: count(({ returned_within_24h }) => returned_within_24h ?? null),
  }
}

/** By the number, or else by the relief where its effect was asked for (OUR RULE). */
function painFreeAfter({ pain_after_2h, asked_after_2h, relief }: Dose['fields']): boolean | null {
  if (pain_after_2h != null) return pain_after_2h === 0
  return asked_after_2h === true && relief != null ? relief === 'complete' : null
}
