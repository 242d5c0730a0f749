/** The words of the language that this page speaks: first those of the first screen, then all others. */
import type { first } from './en/first'
import type { late } from './en/late'
import { type Language, language } from './languages'
import type { Words } from './type'

export type First = Words<typeof first>
export type Late = Words<typeof late>

const FIRST: Record<Language, () => Promise<First>> = {
  en: () => import('./en/first').then((words) => words.first),
  de: () => import('./de/first').then((words) => words.first),
  es: () => import('./es/first').then((words) => words.first),
}
const LATE: Record<Language, () => Promise<Late>> = {
  en: () => import('./en/late').then((words) => words.late),
  de: () => import('./de/late').then((words) => words.late),
  es: () => import('./es/late').then((words) => words.late),
}

type Hear<All> = (words: All) => void
const heard = <All>() => {
  const ears: Hear<All>[] = []
  let said: All | null = null
  return {
    /** Be told the words, at once if they are there. */
    hear: (ear: Hear<All>): void => {
      ears.push(ear)
      if (said) ear(said)
    },
    say: (words: All): void => {
      said = words
      for (const ear of ears) ear(words)
    },
  }
}

export const { hear: hearFirst, say: sayFirst } = heard<First>()
export const { hear: hearLate, say: sayLate } = heard<Late>()

export const speakFirst = (): Promise<void> => FIRST[language()]().then(sayFirst)

let latest: Promise<void> | null = null
/** Fetched once; when it cannot be fetched, whoever asks next tries again. */
export function speakLate(): Promise<void> {
  latest ??= LATE[language()]().then(sayLate)
  latest.catch(() => {
    latest = null
  })
  return latest
}

/** Speak another language from now on, once all its words are here; false when they cannot be fetched. */
export async function speak(name: Language): Promise<boolean> {
  try {
    const [first, late] = await Promise.all([FIRST[name](), LATE[name]()])
    document.documentElement.lang = name
    sayFirst(first)
    sayLate(late)
    return true
  } catch {
    return false
  }
}
