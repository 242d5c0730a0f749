/** What may be chosen about the page for a specialist, and what the account is asked for then. */
import { signal } from '@preact/signals'
import { pictureIn } from '../contract/made'
import { addDays } from '../words/dates'
import { type Language, language } from '../words/languages'
import { type PaperSize, usualPaper } from '../words/paperSize'
import type { Period } from './period'

export { type PaperSize, usualPaper } from '../words/paperSize'

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

export function asked({ from, to }: Period): Asked {
  const { paper, language: spoken, ...rest } = choices.value
  return { as_of: to, from, language: spoken ?? language(), paper: paper ?? usualPaper(), ...rest }
}

/** More days than of a year are made by a job of the account, so that nobody else waits for it. */
export const isLong = ({ from, as_of }: Asked): boolean => addDays(from, 366) <= as_of

/** The picture of one page, as the PDF has it. */
export const pictureOf = (query: Asked, number: number, file: string | null): string =>
  file ? pictureIn(file, number) : `/api/v1/report/pages/${number}.svg?${new URLSearchParams(query)}`
