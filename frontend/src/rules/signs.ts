// The signs that warnings are raised by (backend/domain/flags/signs.py): whether one of them stands.
import { auraSigns } from './auraSigns'
import { personSigns } from './personSigns'
import type { Row } from './row'
import { rulebook } from './rulebook'

/** Whether a sign was recorded; what was not recorded does not stand. */
export type Stands = (sign: string) => boolean

/** `field.word` is a word of a set or a choice, `field` alone a yes, a code a diagnosis; a word alone is derived. */
export function signsOf(row: Row): Stands {
  const codes = (row.background.diagnoses ?? []).map(({ code }) => code ?? '')
  const known = new Set([
    ...(row.episode.warning_signs ?? []),
    ...auraSigns(row),
    ...personSigns(row),
    ...lengthOf(row),
  ])
  return function stands(sign) {
    if (known.has(sign) || row.said[sign] === true) return true
    if (/^\d/.test(sign)) return codes.some((code) => code.startsWith(sign))
    const [field = '', word] = sign.split('.')
    const said = row.said[field]
    return word !== undefined && (Array.isArray(said) ? said.some((name) => isNamed(name, word)) : said === word)
  }
}

/** A place may carry its side: "orbital:left". */
const isNamed = (name: unknown, word: string): boolean => name === word || String(name).startsWith(`${word}:`)

function lengthOf({ minutes: [low, high] }: Row): string[] {
  const { long_minutes, stab_minutes } = rulebook.flags.limits
  return [...(low > long_minutes ? ['over_72_hours'] : []), ...(high <= stab_minutes ? ['seconds'] : [])]
}
