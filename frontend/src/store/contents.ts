/** A diary as one text, and the entries in such a text: the diary document, and beside it what was deleted. */
import type { Entry, Fields } from './database'
import type { Kind } from './documents'
import { diaryDocument } from './file'
import { BACKGROUND_ID } from './ids'

export type Held = Pick<Entry, 'id' | 'kind' | 'fields'>

/** This text is no diary, or one of a later Umbra. */
export class NoDiary extends Error {
  override name = 'NoDiary'
}

/** Every entry, deleted ones too, so that nothing is lost on the way to a new phone. */
export function diaryText(entries: Entry[]): string {
  const deleted = entries.filter(({ fields }) => fields['deleted'] === true)
  return JSON.stringify({
    ...diaryDocument(entries),
    deleted: deleted.map(({ id, kind, fields }) => ({ id, kind, fields })),
  })
}

const LISTS = [
  ['episodes', 'episode'],
  ['medications', 'medication'],
  ['doses', 'dose'],
  ['checkins', 'checkin'],
] as const satisfies (readonly [string, Kind])[]
const KIND_OF: Record<string, Kind> = {
  ...Object.fromEntries(LISTS.map(([, kind]) => [kind, kind])),
  background: 'background',
}

/** The entries of a diary document. Whoever wrote it, each has an id and fields, or the whole is refused. */
export function entriesIn(text: string): Held[] {
  const whole = asObject(parsed(text))
  if (whole['format'] !== 'umbra-diary' || whole['version'] !== 1) throw new NoDiary()
  const patient = asObject(whole['patient'] ?? {})
  const person: Held[] =
    Object.keys(patient).length > 0 ? [{ id: BACKGROUND_ID, kind: 'background', fields: patient }] : []
  const lists = LISTS.flatMap(([name, kind]) => asList(whole[name]).flatMap((one) => told(kind, asObject(one))))
  return [...person, ...lists, ...asList(whole['deleted']).map((one) => gone(asObject(one)))]
}

/** An entry of a list; the doses of an episode may stand inside it. */
function told(kind: Kind, { id, doses, ...fields }: Fields): Held[] {
  if (kind !== 'episode') return [{ id: asId(id), kind, fields: doses === undefined ? fields : { ...fields, doses } }]
  const inside = asList(doses).map((dose) => asObject(dose))
  return [{ id: asId(id), kind, fields }, ...inside.flatMap((dose) => told('dose', { ...dose, episode_id: id }))]
}

function gone({ id, kind, fields }: Fields): Held {
  const known = typeof kind === 'string' ? KIND_OF[kind] : undefined
  if (!known) throw new NoDiary()
  return { id: asId(id), kind: known, fields: asObject(fields) }
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
