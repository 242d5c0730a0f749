/** The words of an attack that a search looks through: notes, own words, medicines, triggers, places, what it fits. */
import type { Judged } from '../counter/protocol'
import { placeWords } from '../ui/places'
import { moreOptions } from '../words/moreOptions'
import { dosesIn, type Listed, medicineNames, namesIn } from './attacks'
import { type Episode, labelsInWords } from './shown'

/** Small letters without accents: who searches in the dark writes neither. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Known = {
  said: Judged | undefined
  taken: ReturnType<typeof dosesIn>
  names: ReadonlyMap<string, string>
  text: string
}
const known = new WeakMap<Episode['fields'], Known>()

/** Made once for what is known of the attack. */
export function textOf(attack: Listed, said: Judged | undefined): string {
  const { fields } = attack.entry
  const [taken, names] = [dosesIn(attack.id), medicineNames.value]
  const before = known.get(fields)
  if (before && before.said === said && before.taken === taken && before.names === names) return before.text
  const medicines = namesIn(attack.id).map(({ name }) => name)
  const text = folded([...ownText(fields), ...medicines, said ? labelsInWords(said, fields) : ''].join(' '))
  known.set(fields, { said, taken, names, text })
  return text
}

/** What may hold words of one's own. */
const SETS = ['suspected_triggers', 'premonitory', 'other_symptoms', 'relief'] as const
type Labels = Readonly<Record<string, { label: string; med?: string } | undefined>>

/** What was only filled in from the usual attack is nobody's word yet. */
function ownText({ notes, locations, prefilled, ...fields }: Episode['fields']): string[] {
  const said = (field: 'locations' | (typeof SETS)[number]): boolean => !prefilled?.includes(field)
  const sets = SETS.filter(said).flatMap((field) => (fields[field] ?? []).map(nameIn(moreOptions[field])))
  return [notes ?? '', ...(said('locations') ? (locations ?? []).map(placeWords) : []), ...sets]
}

/** A word of one's own stands after its kind: "food:chocolate". */
const nameIn =
  (labels: Labels) =>
  (name: string): string => {
    const { label = name.slice(name.indexOf(':') + 1), med = '' } = labels[name] ?? {}
    return `${label} ${med}`
  }
