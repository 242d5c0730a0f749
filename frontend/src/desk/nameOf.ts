/** What a code is called: its number, and its name where it has one. */
import { counted } from '../words/counted'
import { desk } from '../words/desk'
import { rules } from '../words/rules'

export function nameOf(code: string): string {
  if (code === 'other' || code === 'unclassified') return desk.agreement.other
  const kinds: Readonly<Record<string, string>> = rules.kinds
  const patterns: Readonly<Record<string, string>> = counted.patterns
  const name = patterns[code] ?? kinds[code] ?? (code.includes('.') ? '' : rules.families([code]))
  return name && name !== code ? `${code} ${name}` : code
}
