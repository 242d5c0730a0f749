// One sentence in plain words on what the period shows (backend/domain/statement.py).
import { counting } from './counting'
import { type Families, free, howSure, likelyPattern } from './families'
import { filled, listed } from './reasons'
import type { Counts } from './windows'

type Value = number | string | null | string[]
export type StatementReason = { code: string; codes: string[]; likely: string; sure: string | null } & Record<
  string,
  Value
>

export function statementOf(
  found: Families,
  codes: string[],
  period: Counts,
): { statement: string; statement_reason: StatementReason } {
  const likely = likelyPattern(found, codes, period)
  const sure = howSure(likely, found, codes)
  const numbers = {
    attacks: found.of,
    presumed: found.presumed,
    ...found.counts,
    days: period.days,
    days_recorded: period.days_recorded,
    headache_days: period.headache_days[0],
  }
  const code = sentenceOf(likely, found, codes, period)
  const { leads, sureness, openly, presuming, sentences } = counting.words
  const named = counting.patterns.filter((one) => codes.includes(one.code))
  const words = {
    ...numbers,
    lead: (leads[likely] ?? '') + (sureness[sure ?? ''] ?? openly),
    names: listed(named.map((one) => `${one.name} (${one.code})`)),
    attacks: attacksIn(found, period),
    presuming: found.presumed ? filled(presuming, { presumed: found.presumed }) : '',
  }
  return {
    statement: filled(sentences[code] ?? '', words),
    statement_reason: { code, likely, sure, codes, ...numbers },
  }
}

function sentenceOf(likely: string, { of }: Families, codes: readonly string[], period: Counts): string {
  if (codes.length) return likely === 'undetermined' ? 'codes_open' : 'codes_fit'
  if (of) return 'attacks_only'
  if (!period.days_recorded) return 'nothing_recorded'
  if (period.headache_days[0]) return 'few_words'
  return free(period) ? 'no_headache' : 'too_few_days'
}

function attacksIn({ counts, of, settled }: Families, { days }: Counts): string {
  const { attacks, no_attacks, family_part, open_part } = counting.words
  if (!of) return filled(no_attacks, { days })
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => filled(family_part, { count, family: counting.families[name]?.words ?? '' }))
  const count = of - settled
  return filled(attacks, { of, families: listed(count ? [...parts, filled(open_part, { count })] : parts) })
}
