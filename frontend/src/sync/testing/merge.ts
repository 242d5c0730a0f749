/** The server's merge, as backend/domain/merge.py does it, so that devices can be tried against it here. */
import { dequal } from 'dequal/lite'
import type { Fields } from '../../store/database'

export interface Merged {
  fields: Fields
  setAside: Fields
}
type Value = { stands: unknown; other: unknown }

export function merge(base: Fields, stored: Fields, pushed: Fields): Merged {
  const fields: Fields = { ...pushed, ...stored }
  const setAside: Fields = {}
  for (const name of edited(base, pushed)) {
    const { stands, other } = merged(name, base[name], stored[name], pushed[name])
    fields[name] = stands
    if (!dequal(stands, other)) setAside[name] = other
  }
  if ('deleted' in fields) fields['deleted'] = stillDeleted(base, stored, pushed)
  return { fields, setAside }
}

const edited = (base: Fields, side: Fields): string[] =>
  Object.keys(side).filter((name) => name !== 'deleted' && !same(side[name], base[name]))

/** Nothing and "I do not know" are one to the server: None over nothing is no change. */
const same = (one: unknown, other: unknown): boolean => dequal(one ?? null, other ?? null)

function stillDeleted(base: Fields, stored: Fields, pushed: Fields): boolean {
  const before = base['deleted'] === true
  const theirs = stored['deleted'] === true
  const ours = 'deleted' in pushed ? pushed['deleted'] === true : before
  if (before || ours === theirs) return ours && theirs
  return edited(base, ours ? stored : pushed).length === 0
}

function merged(name: string, base: unknown, stored: unknown, pushed: unknown): Value {
  if (same(stored, base) || same(stored, pushed)) return { stands: pushed, other: pushed }
  if (name === 'span') return { stands: stored, other: pushed }
  if (isObject(stored) && isObject(pushed)) return byName(isObject(base) ? base : {}, stored, pushed)
  const [was, theirs, ours] = [items(base), items(stored), items(pushed)]
  if (!(was && theirs && ours && comparable(was, theirs, ours))) return { stands: stored, other: pushed }
  return byId(was, theirs, ours, stored, pushed)
}

function byName(base: Fields, stored: Fields, pushed: Fields): Value {
  const { fields, setAside } = merge(base, stored, pushed)
  return { stands: fields, other: { ...fields, ...setAside } }
}

type Items = Map<string, Fields>

const comparable = (base: Items, stored: Items, pushed: Items): boolean =>
  (stored.size > 0 && pushed.size > 0) || (base.size > 0 && stored.size + pushed.size > 0)

function byId(base: Items, theirs: Items, ours: Items, stored: unknown, pushed: unknown): Value {
  const ids = [...new Set([...theirs.keys(), ...ours.keys()])]
  const values = ids.map((id) => element(base.get(id), theirs.get(id), ours.get(id)))
  const stands = values.map((value) => value.stands).filter((each) => each !== null)
  const other = values.map((value) => value.other).filter((each) => each !== null)
  if (ours.size === 0) return { stands: stands.length > 0 ? stands : pushed, other: pushed }
  if (stands.length === 0 && theirs.size === 0) return { stands: stored, other: stored }
  return { stands, other }
}

function element(base: Fields | undefined, stored: Fields | undefined, pushed: Fields | undefined): Value {
  if (stored && pushed) return byName(base ?? {}, stored, pushed)
  const left = stored ?? pushed ?? null
  return dequal(left, base) ? { stands: null, other: null } : { stands: left, other: left }
}

function items(value: unknown): Items | null {
  if (value === null || value === undefined) return new Map()
  if (!Array.isArray(value)) return null
  const named = value
    .filter(isObject)
    .filter(({ id }) => id !== undefined)
    .map((item): [string, Fields] => [String(item['id']), item])
  return named.length === value.length ? new Map(named) : null
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
