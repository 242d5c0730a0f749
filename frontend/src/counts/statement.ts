// One sentence in plain words on what the period shows (backend/domain/statement.py).
import type { Attack } from './attack'
import { counting } from './counting'
import { filled, listed } from './reasons'
import type { Counts } from './windows'

export type Families = Readonly<Record<string, number>>
export type StatementReason = { code: string; codes: string[] } & Record<string, number | string | string[]>

/** How many attacks have all their possible labels in one family. */
export function familiesOf(attacks: readonly Attack[]): Families {
  const counts = Object.entries(counting.families).map(([name, { starts }]): [string, number] => {
    const inside = (label: string): boolean => starts.some((start) => label.startsWith(start))
    return [name, attacks.filter(({ labels }) => labels.every(inside)).length]
  })
  return Object.fromEntries(counts)
}

export function likelyPattern(found: Families, of: number, codes: readonly string[], period: Counts): string {
  const { settled: half, takes_part } = counting.limits
  if (codes.includes('1.3')) return 'likely_migraine'
  if (!of) return free(period) ? 'no_headache' : 'undetermined'
  const settled = settledOf(found)
  if (settled * half <= of) return 'undetermined'
  const takingPart = Object.keys(found).filter((name) => (found[name] ?? 0) * takes_part >= settled)
  return takingPart.length === 1 ? (takingPart[0] ?? 'mixed') : 'mixed'
}

function settledOf(found: Families): number {
  return Object.values(found).reduce((sum, count) => sum + count, 0)
}

function free(period: Counts): boolean {
  const [part = 1, whole = 1] = counting.limits.kept
  return period.days_recorded * whole >= period.days * part && period.headache_days[0] === 0
}

export function statementOf(
  found: Families,
  of: number,
  codes: string[],
  period: Counts,
): { statement: string; statement_reason: StatementReason } {
  const reason: StatementReason = {
    code: sentenceOf(of, codes, period),
    codes,
    attacks: of,
    ...found,
    days: period.days,
    days_recorded: period.days_recorded,
    headache_days: period.headache_days[0],
  }
  const named = counting.patterns.filter(({ code }) => codes.includes(code))
  const names = listed(named.map(({ code, name }) => `${name} (${code})`))
  const sentence = counting.words.sentences[reason.code] ?? ''
  return { statement: filled(sentence, { ...reason, names, attacks: attacksIn(found, of) }), statement_reason: reason }
}

function sentenceOf(of: number, codes: readonly string[], period: Counts): string {
  if (codes.length) return 'codes_fit'
  if (of) return 'attacks_only'
  if (!period.days_recorded) return 'nothing_recorded'
  if (period.headache_days[0]) return 'few_words'
  return free(period) ? 'no_headache' : 'too_few_days'
}

function attacksIn(found: Families, of: number): string {
  const { attacks, family_part, open_part } = counting.words
  const parts = Object.entries(found)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => filled(family_part, { count, family: counting.families[name]?.words ?? '' }))
  const count = of - settledOf(found)
  const rest = count || !parts.length ? [filled(open_part, { count })] : []
  return filled(attacks, { of, families: listed([...parts, ...rest]) })
}
