// Acute medicines near or beyond the limits of 8.2 (backend/domain/medicine_limits.py).
import { type Criterion, counting, type Pattern as Rule } from './counting'
import type { Pair } from './document'
import { type Evidence, latest } from './findings'
import type { Pattern, Patterns } from './patterns'
import { findingOf } from './questions'
import { type Reason, textOf } from './reasons'
import { pairOf } from './windows'

export type Level = 'near' | 'reached' | 'frequent' | 'met'

export interface MedicineLimit {
  code: string
  level: Level
  count: Pair
  limit: number
  because: string
  reasons: Reason[]
}

/** Several classes together are told of only where none of them is by itself. */
export function medicineLimits(evidence: Evidence, patterns: Readonly<Patterns>): MedicineLimit[] {
  const told = new Map<string, MedicineLimit>()
  for (const rule of counting.patterns.filter(({ code }) => code.startsWith('8.2.'))) {
    const covered = rule.unless.some((code) => (told.get(code)?.level ?? 'near') !== 'near')
    const pattern = patterns[rule.code]
    const found = covered || !pattern ? null : limitOf(rule, evidence, pattern)
    if (found) told.set(rule.code, found)
  }
  return [...told.values()]
}

function limitOf({ code, criteria }: Rule, evidence: Evidence, pattern: Pattern): MedicineLimit | null {
  const often = criteria.find(({ kind }) => kind === 'often')
  const besides = criteria.filter(({ kind }) => kind !== 'often' && kind !== 'lately')
  if (!often || besides.some((criterion) => findingOf(evidence, criterion).state !== 'yes')) return null
  const { measure = '', limit = 0 } = often
  const count = pairOf(evidence.sums, measure, latest(evidence.asOf, 1))
  const level = levelOf(limit - count[0], pattern)
  if (!level) return null
  const reason = reasonOf(level, often, evidence, count)
  return { code, level, count, limit, because: textOf(reason), reasons: [reason] }
}

function levelOf(short: number, { state, criteria }: Pattern): Level | null {
  if (state === 'yes') return 'met'
  if (criteria['B'] === 'yes') return 'frequent'
  if (short <= 0) return 'reached'
  return short === 1 ? 'near' : null
}

function reasonOf(level: Level, { measure = '', limit = 0 }: Criterion, evidence: Evidence, count: Pair): Reason {
  const values = { count, limit, measure }
  if (level !== 'frequent') return { code: 'latest_days', ...values }
  const headache = pairOf(evidence.sums, 'headache_days', latest(evidence.asOf, 1))
  return { code: 'frequent_medicine', ...values, headache }
}
