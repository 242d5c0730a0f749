/** What a medicine counts as, and what its name says about what is in it. */
import medicineBook from '../contract/medicines.json'
import { OVERUSE_CLASS, type OveruseClass } from '../contract/vocabulary'
import { counted } from '../counts/medicines'
import type { Medication } from '../store/documents'

export const classOf = (fields: Partial<Medication>): OveruseClass =>
  OVERUSE_CLASS.find((name) => name === counted(fields).overuseClass) ?? 'unknown'

/** Every substance by its generic name. */
export const SUBSTANCES: readonly string[] = Object.keys(medicineBook.drugs).sort()

const byName = new Map<string, readonly string[]>([
  ...Object.entries(medicineBook.products).map(([name, parts]): [string, string[]] => [name.toLowerCase(), parts]),
  ...Object.entries(medicineBook.drugs).flatMap(([generic, [, , , ...names]]) =>
    [generic, ...names].map((name): [string, string[]] => [name.toLowerCase(), [generic]]),
  ),
])

/** What is in a product of this name, as far as the table knows it; [] where it does not. */
export const ingredientsNamed = (name: string): readonly string[] => byName.get(name.trim().toLowerCase()) ?? []

/** The generic name that was meant; as typed where the table does not know it. */
export const substanceNamed = (typed: string): string => {
  const [known, ...others] = ingredientsNamed(typed)
  return known && others.length === 0 ? known : typed.trim()
}
