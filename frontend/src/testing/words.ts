/** Lets the tests speak: English, unless a test asks for another language. */
import { first as deFirst } from '../words/de/first'
import { late as deLate } from '../words/de/late'
import { first as enFirst } from '../words/en/first'
import { late as enLate } from '../words/en/late'
import { first as esFirst } from '../words/es/first'
import { late as esLate } from '../words/es/late'
import type { Language } from '../words/languages'
import { type First, type Late, sayFirst, sayLate } from '../words/spoken'

export const CATALOGUES: Record<Language, { first: First; late: Late }> = {
  en: { first: enFirst, late: enLate },
  de: { first: deFirst, late: deLate },
  es: { first: esFirst, late: esLate },
}

export function speak(language: Language): void {
  if (globalThis.document) document.documentElement.lang = language
  sayFirst(CATALOGUES[language].first)
  sayLate(CATALOGUES[language].late)
}

speak('en')
