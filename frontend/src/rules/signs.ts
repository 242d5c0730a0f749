// The signs that warnings are raised by (backend/domain/flags/signs.py): whether one of them stands.
import { auraSigns } from './auraSigns'
import { personSigns } from './personSigns'
import type { Row } from './row'
import { rulebook } from './rulebook'

/** Whether a sign was recorded; what was not recorded does not stand. */
export type Stands = (sign: string) => boolean

const { limits, stab_diagnoses } = rulebook.flags

/** `field.word` is a word of a set or a choice, `field` alone a yes; the rest is derived. */
export function signsOf(row: Row): Stands {
  const derived = new Set([...auraSigns(row), ...personSigns(row), ...lengthSigns(row)])
  return function stands(sign) {
    const [field = '', word] = sign.split('.')
    const said = row.said[field]
    if (word === undefined) return said === true || derived.has(field)
    return Array.isArray(said) ? said.some((name) => isNamed(name, word)) : said === word
  }
}

/** A place may carry its side: "orbital:left". */
const isNamed = (name: unknown, word: string): boolean => name === word || String(name).startsWith(`${word}:`)

function lengthSigns(row: Row): string[] {
  const [low, high] = row.minutes
  return [
    ...(low > limits.long_minutes ? ['over_72_hours'] : []),
    ...(high <= limits.stab_minutes && stabsAreKnown(row) ? ['known_stabs'] : []),
  ]
}

/** Stabs of seconds that a clinician has named reach their worst at once by nature. */
function stabsAreKnown({ episode, background }: Row): boolean {
  if (!episode.quality?.includes('stabbing')) return false
  const codes = (background.diagnoses ?? []).map(({ code }) => code ?? '')
  return codes.some((code) => stab_diagnoses.some((start) => code.startsWith(start)))
}
