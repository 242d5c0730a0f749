/** A diary as one text, and the entries in such a text: the diary document. */
import type { Entry, Fields } from './database'
import type { Kind } from './documents'
import { countsOf, diaryDocument, plain } from './file'
import { BACKGROUND_ID } from './ids'
import { isErased } from './states'

export type Held = Pick<Entry, 'id' | 'kind' | 'fields'>

/** This text is no diary, or one of a later Umbra. */
export class NoDiary extends Error {
  override name = 'NoDiary'
}

/** Every entry, deleted ones too and marked as such, so that nothing is lost on the way to a new phone. */
export const diaryText = (entries: Entry[]): string => {
  const lists = Object.fromEntries(LISTS.map((list) => all(list, entries)))
  return JSON.stringify({ ...diaryDocument(entries), counts: countsOf(lists), ...lists })
}

const LISTS = [
  ['episodes', 'episode'],
  ['medications', 'medication'],
  ['doses', 'dose'],
  ['checkins', 'checkin'],
] as const satisfies (readonly [string, Kind])[]

function all([name, kind]: (typeof LISTS)[number], entries: Entry[]): [string, Fields[]] {
  const gone = ({ deleted }: Fields): Fields => (deleted === true ? { deleted } : {})
  const kept = entries.filter((entry) => entry.kind === kind && !isErased(entry.fields))
  return [name, kept.map(({ id, fields }) => ({ id, ...plain(fields), ...gone(fields) }))]
}

/** The entries of a diary document. Whoever wrote it, each has an id and fields, or the whole is refused. */
export function entriesIn(text: string): Held[] {
  const whole = asObject(parsed(text))
  if (whole['format'] !== 'umbra-diary' || whole['version'] !== 1) throw new NoDiary()
  const patient = asObject(whole['patient'] ?? {})
  const person: Held[] =
    Object.keys(patient).length > 0 ? [{ id: BACKGROUND_ID, kind: 'background', fields: patient }] : []
  const lists = LISTS.flatMap(([name, kind]) => asList(whole[name]).flatMap((one) => told(kind, asObject(one))))
  return [...person, ...lists]
}

/** A kind of which a document says that it holds more or fewer entries than it does. */
export type Lack = { kind: Exclude<Kind, 'background'>; stated: number; there: number }

/** Hold the counts that a document states of itself against what is in it. One without counts states nothing. */
export function lackingIn(text: string): Lack[] {
  const whole = asObject(parsed(text))
  const counts = typeof whole['counts'] === 'object' ? asObject(whole['counts'] ?? {}) : {}
  return LISTS.flatMap(([name, kind]) => {
    const [stated, there] = [counts[name], asList(whole[name]).length]
    return typeof stated === 'number' && stated !== there ? [{ kind, stated, there }] : []
  })
}

/** An entry of a list; the doses of an episode may stand inside it. */
function told(kind: Kind, { id, doses, ...fields }: Fields): Held[] {
  if (kind !== 'episode') return [{ id: asId(id), kind, fields: doses === undefined ? fields : { ...fields, doses } }]
  const inside = asList(doses).map((dose) => asObject(dose))
  return [{ id: asId(id), kind, fields }, ...inside.flatMap((dose) => told('dose', { ...dose, episode_id: id }))]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NoDiary()
  }
}

function asObject(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoDiary()
  return Object.fromEntries(Object.entries(value))
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new NoDiary()
  return value
}

function asId(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new NoDiary()
  return value
}
