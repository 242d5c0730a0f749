/** What a code is called: its number, and its name where it has one. */
import { counted } from '../words/counted'
import { desk } from '../words/desk'
import { rules } from '../words/rules'

export function nameOf(code: string): string {
  if (code === 'other' || code === 'unclassified') return desk.agreement.other
  const kinds: Readonly<Record<string, string>> = rules.kinds
  const patterns: Readonly<Record<string, string>> = counted.patterns
  const name = patterns[code] ?? kinds[code] ?? familyOf(code)
  return name && name !== code ? `${code} ${name}` : code
}

/** Only the first chapters have one, and the appendix (A1) that of its chapter. */
const familyOf = (code: string): string => (/^A?[1-4]$/.test(code) ? rules.families([code.replace('A', '')]) : '')
