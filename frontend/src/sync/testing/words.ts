/** The words in the fields of an entry, and the places in which they stand. */
import type { Fields } from '../../store/database'

/** Each value by its path: a field, or a part of an element of a list. The span is one; a question is none. */
export function leaves(fields: Fields): Map<string, unknown> {
  const { aura, span, deleted: _apart, two_answers: _asked, ...plain } = fields
  return new Map([...Object.entries(plain), ...(span ? [['span', ended(span)] as const] : []), ...parts(aura)])
}

/** The same of many entries. */
export const placesIn = (entries: Iterable<{ id: string; fields: Fields }>): Map<string, unknown> =>
  new Map(
    [...entries].flatMap(({ id, fields }) =>
      [...leaves(fields)].map(([path, value]) => [`${id}/${path}`, value] as const),
    ),
  )

const ended = (span: unknown): unknown => ('ended_at' in Object(span) ? Object(span).ended_at : 'open')

const parts = (aura: unknown): [string, unknown][] =>
  Array.isArray(aura)
    ? aura.flatMap(({ id, ...rest }: Fields) =>
        Object.entries(rest).map(([part, value]): [string, unknown] => [`aura/${String(id)}/${part}`, value]),
      )
    : []

export const wordsIn = (value: unknown): Set<string> =>
  new Set((JSON.stringify(value ?? null).match(/"\d+:\d+"/g) ?? []).map((word) => word.slice(1, -1)))

/** The diary as text, the same for the same entries in whatever order they come. */
export const told = (entries: { id: string; fields: Fields }[]): string =>
  JSON.stringify(
    entries.map(({ id, fields }) => [id, sorted(fields)]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  )

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)])
}
