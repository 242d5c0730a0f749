/** What is looked for in the diary, and how it stands in the address, so that the way back finds it again. */

export const KINDS = ['all', 'migraine', 'other', 'open'] as const
export const SEVERITIES = ['mild', 'moderate', 'severe'] as const
export const MARKS = ['aura', 'unfinished', 'unsent', 'asking'] as const
export type Mark = (typeof MARKS)[number]

export type Wanted = {
  text: string
  kind: (typeof KINDS)[number]
  /** ANY, NONE, or the id of a medicine; null: whether or not. */
  medicine: string | null
  severity: (typeof SEVERITIES)[number] | null
  /** The first and last day, as 2026-11-22; '' is open. */
  from: string
  to: string
  marks: readonly Mark[]
}
export const ANY = 'any'
export const NONE = 'none'
/** In the address this opens the search. */
export const FIND = 'find'

export const EVERYTHING: Wanted = { text: '', kind: 'all', medicine: null, severity: null, from: '', to: '', marks: [] }

export function wantedIn(search: URLSearchParams): Wanted {
  const one = <Name extends string>(name: string, among: readonly Name[]): Name | undefined =>
    among.find((known) => known === search.get(name))
  return {
    text: search.get(FIND) ?? '',
    kind: one('kind', KINDS) ?? 'all',
    medicine: search.get('medicine'),
    severity: one('severity', SEVERITIES) ?? null,
    from: search.get('from') ?? '',
    to: search.get('to') ?? '',
    marks: MARKS.filter((mark) => search.has(mark)),
  }
}

export function addressOf({ text, kind, medicine, severity, from, to, marks }: Wanted): string {
  const said = { kind: kind === 'all' ? null : kind, medicine, severity, from, to }
  const search = new URLSearchParams({ [FIND]: text })
  for (const [name, value] of Object.entries(said)) if (value) search.set(name, value)
  for (const mark of marks) search.set(mark, '')
  return `/diary?${search}`
}

/** How many filters are set, the words apart. */
export const filtersIn = ({ medicine, severity, from, to, marks }: Wanted): number =>
  [medicine, severity, from, to].filter(Boolean).length + marks.length
