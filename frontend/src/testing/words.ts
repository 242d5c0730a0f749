/** Lets the tests speak: English, unless a test asks for another language. */
import { desk as deDesk } from '../words/de/desk'
import { first as deFirst } from '../words/de/first'
import { late as deLate } from '../words/de/late'
import { desk as enDesk } from '../words/en/desk'
import { first as enFirst } from '../words/en/first'
import { late as enLate } from '../words/en/late'
import { desk as esDesk } from '../words/es/desk'
import { first as esFirst } from '../words/es/first'
import { late as esLate } from '../words/es/late'
import { type Desk, sayDesk } from '../words/spokenDesk'
import '../words/desk'
import type { Language } from '../words/languages'
import { type First, type Late, sayFirst, sayLate } from '../words/spoken'

export const CATALOGUES: Record<Language, { first: First; late: Late; desk: Desk }> = {
  en: { first: enFirst, late: enLate, desk: enDesk },
  de: { first: deFirst, late: deLate, desk: deDesk },
  es: { first: esFirst, late: esLate, desk: esDesk },
}

export function speak(language: Language): void {
  if (globalThis.document) document.documentElement.lang = language
  sayFirst(CATALOGUES[language].first)
  sayLate(CATALOGUES[language].late)
  sayDesk(CATALOGUES[language].desk)
}

speak('en')
