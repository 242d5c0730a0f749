// What a medicine counts as: its overuse class, derived from what is in it (backend/domain/medication.py).
import { medicineBook } from './counting'
import type { MedicationFields } from './document'
import { remembered } from './remember'

/** `acute`: taken against an attack; null where neither the person nor the table says so. */
export interface Counted {
  name: string
  overuseClass: string
  specific: boolean
  triptan: boolean
  acute: boolean | null
}

interface Drug {
  generic: string
  overuseClass: string
}

export const NOT_KNOWN: Counted = { name: '', overuseClass: 'unknown', specific: false, triptan: false, acute: null }

const drugs = new Map<string, Drug>()
const byCode = new Map<string, readonly string[]>()
for (const [generic, [overuseClass = 'unknown', , atc = '', ...names]] of Object.entries(medicineBook.drugs)) {
  for (const name of [generic, ...names]) drugs.set(name.toLowerCase(), { generic, overuseClass })
  if (atc) byCode.set(atc, [generic])
}
for (const [atc, parts] of Object.entries(medicineBook.atc_of_product)) byCode.set(atc, parts)
const products = new Map(Object.entries(medicineBook.products).map(([name, parts]) => [name.toLowerCase(), parts]))

const found = new WeakMap<MedicationFields, Counted>()

/** How a medication counts; unknown where nothing in it names a known substance. */
export function counted(medication: MedicationFields): Counted {
  return remembered(found, medication, derived)
}

function derived(medication: MedicationFields): Counted {
  const ingredients = ingredientsOf(medication)
  const inside = overuseClass(ingredients)
  const chosen = inside === 'unknown' ? medication.overuse_class || 'unknown' : inside
  const triptan = chosen === 'triptan' || ingredients.some((name) => drugOf(name)?.overuseClass === 'triptan')
  return {
    name: medication.name || ingredients.join(' + '),
    overuseClass: chosen,
    specific: triptan || medicineBook.migraine_specific.includes(chosen),
    triptan,
    acute: acuteOf(medication.use, chosen),
  }
}

/** The class of ICHD-3 8.2 in which days with this product count. */
export function overuseClass(ingredients: readonly string[]): string {
  const known = ingredients.map(drugOf).filter((drug) => drug !== undefined)
  if (!known.length || known.length < ingredients.length) return 'unknown'
  const adjuvants = known.filter((drug) => medicineBook.adjuvants.includes(drug.generic))
  const classes = countedClasses(known.filter((drug) => !adjuvants.includes(drug)))
  const [first] = classes
  if (first === undefined) return classOfAdjuvants(adjuvants)
  const onlyCaffeine = adjuvants.every((drug) => drug.generic === 'caffeine')
  if (classes.size === 1 && first === 'ergot' && onlyCaffeine) return 'ergot'
  return adjuvants.length || classes.size > 1 ? 'combination' : first
}

function classOfAdjuvants(adjuvants: readonly Drug[]): string {
  const classes = countedClasses(adjuvants)
  if (classes.size > 1) return 'combination'
  return [...classes][0] ?? 'not_counted'
}

function countedClasses(known: readonly Drug[]): Set<string> {
  return new Set(known.map((drug) => drug.overuseClass).filter((name) => name !== 'not_counted'))
}

function ingredientsOf(medication: MedicationFields): readonly string[] {
  const recorded = medication.ingredients ?? []
  if (recorded.length && overuseClass(recorded) !== 'unknown') return recorded
  const coded = byCode.get(medication.atc ?? '')
  if (coded) return coded
  const named = ingredientsByName(medication.name ?? '')
  return named.length ? named : recorded
}

function ingredientsByName(name: string): readonly string[] {
  const drug = drugOf(name)
  return drug ? [drug.generic] : (products.get(name.trim().toLowerCase()) ?? [])
}

function drugOf(name: string): Drug | undefined {
  return drugs.get(name.trim().toLowerCase())
}

function acuteOf(use: string | null | undefined, chosen: string): boolean | null {
  if (use != null) return use === 'acute' || use === 'both'
  return chosen === 'unknown' ? null : chosen !== 'not_counted'
}
