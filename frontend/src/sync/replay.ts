/** Puts what a person changed since a change was sent onto what the account answered. */
import { dequal } from 'dequal/lite'
import type { Fields } from '../store/database'

/** The fields as they now stand here, and the account's values that they cover, which the person has not seen. */
export interface Replayed {
  fields: Fields
  covered: Fields
}

/** What must agree is one field: an end could otherwise come before its start. */
const WHOLE = 'span'

/**
 * Put what changed from `before` to `after` onto `ground`.
 *
 * Where the ground moved in the same field, the newer words of this device stand and the ground's are
 * handed back as covered. Lists of objects go element by element, objects name by name.
 */
export function replay(before: Fields, after: Fields, ground: Fields): Replayed {
  const fields: Fields = { ...ground }
  const covered: Fields = {}
  for (const name of touched(before, after)) {
    const value = replayed(name, before[name], after[name], ground[name])
    fields[name] = value
    if (value === after[name] && moved(before[name], ground[name], value)) covered[name] = ground[name]
  }
  if ('deleted' in fields || 'deleted' in after) fields['deleted'] = stillDeleted(before, after, ground)
  return { fields, covered }
}

/** The names that a side changed, a delete apart. */
const touched = (before: Fields, side: Fields): string[] =>
  Object.keys(side).filter((name) => name !== 'deleted' && !dequal(side[name], before[name]))

const moved = (before: unknown, ground: unknown, value: unknown): boolean =>
  ground !== undefined && !dequal(ground, before) && !dequal(ground, value)

function replayed(name: string, before: unknown, after: unknown, ground: unknown): unknown {
  if (name === WHOLE || dequal(ground, before)) return after
  if (isObject(after) && isObject(ground)) return replay(isObject(before) ? before : {}, after, ground).fields
  const [was, is, there] = [elements(before ?? []), elements(after), elements(ground)]
  return was && is && there ? replayedElements(was, is, there) : after
}

type Elements = Map<string, Fields>

/** An element that both sides have is replayed name by name; one that was taken out here goes, unless it was edited there. */
function replayedElements(was: Elements, is: Elements, there: Elements): Fields[] {
  const ids = new Set([...there.keys(), ...is.keys()])
  return [...ids]
    .map((id) => standing(was.get(id), is.get(id), there.get(id)))
    .filter((element) => element !== undefined)
}

function standing(was: Fields | undefined, is: Fields | undefined, there: Fields | undefined): Fields | undefined {
  if (is && there) return replay(was ?? {}, is, there).fields
  const left = is ?? there
  return dequal(left, was) ? undefined : left
}

/** The elements of a list of objects by their id, or null where it is no such list. */
function elements(value: unknown): Elements | null {
  if (!Array.isArray(value)) return null
  const found = value.flatMap((item: unknown): [string, Fields][] =>
    isObject(item) && typeof item['id'] === 'string' ? [[item['id'], item]] : [],
  )
  return found.length === value.length ? new Map(found) : null
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An edit outlives a delete, whichever side made it. */
function stillDeleted(before: Fields, after: Fields, ground: Fields): boolean {
  const [was, here, there] = [before, after, ground].map((side) => side['deleted'] === true)
  if (was || here === there) return Boolean(here && there)
  return touched(before, here ? ground : after).length === 0
}
