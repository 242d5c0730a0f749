/** How the language of this page counts and joins: the browser knows the forms, the catalogue only the words. */
import { type Language, language } from './languages'

/** The English words are British: three things have no comma before the last. */
const TAGS: Record<Language, string> = { en: 'en-GB', de: 'de', es: 'es' }
/** A form that a language does not have, or that reads like `other`, is left out. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const rules = perLanguage((tag) => new Intl.PluralRules(tag))
const orLists = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }))
const andLists = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const numbers = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }))
const hours = perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'long' }))
const minutes = perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' }))

/** The form that goes with a count; a count that is not a plain number, as 3–5, reads as many. */
export const plural = (count: number | string, forms: Forms): string =>
  forms[rules().select(Number(count))] ?? forms.other

/** a, b or c */
export const eitherOf = (parts: readonly string[]): string => orLists().format(parts)

/** a, b and c */
export const listOf = (parts: readonly string[]): string => andLists().format(parts)

/** 2.5, or 2,5 */
export const numberIn = (value: number): string => numbers().format(value)

/** A name that stands alone, put into a sentence; German writes its nouns large anywhere. */
export const inSentence = (name: string): string => (language() === 'de' ? name : name.toLocaleLowerCase(language()))

/** 2 hours */
export const hoursLong = (count: number): string => hours().format(count)
/** 5 minutes */
export const minutesLong = (count: number): string => minutes().format(count)

/** Made once and when it is wanted: making one costs a hundred times what using it does. */
function perLanguage<Rule>(make: (tag: string) => Rule): () => Rule {
  const known = new Map<Language, Rule>()
  return () => {
    const rule = known.get(language()) ?? make(TAGS[language()])
    known.set(language(), rule)
    return rule
  }
}
