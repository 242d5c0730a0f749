/** The words of the desk, in the language of this page: the desk alone fetches them. */
import type { desk } from './en/desk'
import { type Language, language } from './languages'
import type { Words } from './type'

export type Desk = Words<typeof desk>

const DESK: Record<Language, () => Promise<Desk>> = {
  en: () => import('./en/desk').then((words) => words.desk),
  de: () => import('./de/desk').then((words) => words.desk),
  es: () => import('./es/desk').then((words) => words.desk),
}

type Hear = (words: Desk) => void
const ears: Hear[] = []

export const hearDesk = (ear: Hear): void => void ears.push(ear)

export function sayDesk(words: Desk): void {
  for (const ear of ears) ear(words)
}

export const speakDesk = (): Promise<void> => DESK[language()]().then(sayDesk)
