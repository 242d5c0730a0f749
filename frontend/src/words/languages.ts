/** The languages that Umbra speaks, and which of them this page speaks. */
export const LANGUAGES = ['en', 'de', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each by its own name, so that whoever cannot read the others finds it. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', es: 'Español' }
const CHOICE = 'umbra.language'

const isLanguage = (name: string): name is Language => LANGUAGES.some((known) => known === name)

/** What the page says about itself; public/language.js chose it before the first paint. */
export function language(): Language {
  const said = globalThis.document?.documentElement.lang ?? ''
  return isLanguage(said) ? said : 'en'
}

/** Keep the person's own choice; the page speaks it from its next opening on. */
export function choose(name: Language): void {
  try {
    localStorage.setItem(CHOICE, name)
  } catch {
    // A browser that keeps nothing goes on speaking what it prefers itself.
  }
}
