/** What may be chosen about the page for a specialist, and what the account is asked for then. */
import { signal } from '@preact/signals'
import { type Language, language } from '../words/languages'
import type { Period } from './period'

export type PaperSize = 'a4' | 'us-letter'
export type Choice = 'included' | 'left out'
export type Choices = { language: Language | null; paper: PaperSize | null; notes: Choice; background: Choice }
export type Asked = {
  as_of: string
  from: string
  language: Language
  paper: PaperSize
  notes: Choice
  background: Choice
}

/** Kept while the app is open. The language is that of the page, and the paper the country's, until another is chosen. */
export const choices = signal<Choices>({ language: null, paper: null, notes: 'left out', background: 'included' })

/** Where letters are written on Letter (ISO 216 is used everywhere else). */
const LETTER = ['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH', 'CR', 'PA', 'GT', 'DO']

export function usualPaper(names: readonly string[] = globalThis.navigator?.languages ?? []): PaperSize {
  const region = names.map((name) => new Intl.Locale(name).region).find(Boolean)
  return region && LETTER.includes(region) ? 'us-letter' : 'a4'
}

export function asked({ from, to }: Period): Asked {
  const { paper, language: spoken, ...rest } = choices.value
  return { as_of: to, from, language: spoken ?? language(), paper: paper ?? usualPaper(), ...rest }
}

/** The picture of one page, as the PDF has it. */
export const pictureOf = (query: Asked, number: number): string =>
  `/api/v1/report/pages/${number}.svg?${new URLSearchParams(query)}`
