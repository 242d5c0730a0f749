/** What the counts found, told in the language of this page: each finding is a code with its numbers. */
import { counted } from './counted'
import { fullDay } from './dates'
import { listOf, numberIn, plural } from './grammar'

type Value = number | string | null | readonly Value[]
type Coded = { code: string } & Readonly<Record<string, Value>>
type Table = Readonly<Record<string, string>>
type Statement = Coded & { likely: string; sure: string | null; codes: readonly string[] }

/** A band of the contract, as 1 to 14. */
const BAND = /^(\d+) to (\d+)$/
/** A place, and the forms that go with a count: "{count:attack|attacks}". */
const PLACE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Why a pattern is met, open or not met. */
export const reasonsInWords = (reasons: readonly Coded[]): string => [...new Set(reasons.map(reasonInWords))].join('; ')

function reasonInWords(reason: Coded): string {
  const templates: Table = counted.reasons
  const { by } = reason
  const named = typeof by === 'string' ? { name: patternName(by) } : {}
  return filled(templates[reason.code] ?? reason.code, { ...reason, ...named })
}

/** The kind of headache that a code of the classification stands for. */
export function patternName(code: string): string {
  const names: Table = counted.patterns
  return names[code] ?? code
}

export function patternNote(code: string): string {
  const notes: Table = counted.notes
  return notes[code] ?? ''
}

/** One sentence on what a period shows. */
export function statementInWords(found: Statement): string {
  const [leads, sureness, sentences]: Table[] = [counted.leads, counted.sureness, counted.sentences]
  const presumed = Number(found['presumed'] ?? 0)
  return filled(sentences?.[found.code] ?? '', {
    ...found,
    lead: (leads?.[found.likely] ?? '') + (sureness?.[found.sure ?? ''] ?? counted.openly),
    names: listOf(found.codes.map((code) => `${patternName(code)} (${code})`)),
    attacks: attacksInWords(found),
    presuming: presumed > 0 ? filled(counted.presuming, { presumed }) : '',
  })
}

function attacksInWords(found: Statement): string {
  const of = Number(found['attacks'] ?? 0)
  if (of === 0) return filled(counted.no_attacks, { days: found['days'] ?? 0 })
  const counts = Object.entries(counted.families).map(([name, family]) => ({ family, count: Number(found[name] ?? 0) }))
  const open = of - counts.reduce((sum, { count }) => sum + count, 0)
  const parts = counts.filter(({ count }) => count > 0).map((one) => filled(counted.family_part, one))
  return filled(counted.attacks, {
    of,
    families: listOf(open > 0 ? [...parts, filled(counted.open_part, { count: open })] : parts),
  })
}

const filled = (template: string, values: Readonly<Record<string, Value>>): string =>
  template.replace(PLACE, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? ''
    return one === undefined || many === undefined ? shown(value) : plural(String(value), { one, other: many })
  })

function shown(value: Value): string {
  if (typeof value === 'number') return numberIn(value)
  if (typeof value === 'string') return named(value)
  if (value === null) return ''
  const [least, most, ...more] = value
  if (typeof least !== 'number' || typeof most !== 'number' || more.length > 0) return listOf(value.map(shown))
  return least === most ? numberIn(least) : filled(counted.between, { least, most })
}

function named(value: string): string {
  const measures: Table = counted.measures
  const [, least, most] = BAND.exec(value) ?? []
  if (least !== undefined && most !== undefined) return filled(counted.between, { least, most })
  return measures[value] ?? (DAY.test(value) ? fullDay(value) : value)
}
