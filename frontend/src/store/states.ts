/** What an entry was: each save keeps the state it made, so that any of them can be brought back. */
import { dequal } from 'dequal/lite'
import type { IDBPObjectStore } from 'idb'
import type { Database, Diary, Entry, Fields, State } from './database'
import type { Tables } from './tables'

/** Taps of one sitting make one state; this is how long a sitting lasts. */
export const SITTING = 60_000
/** The words are gone, for good and in every state; only that there was an entry is still known. */
export const ERASED: Fields = { deleted: true, erased: true }
export const isErased = (fields: Fields): boolean => fields['erased'] === true

export type States = IDBPObjectStore<Tables, ('states' | 'entries' | 'outbox' | 'meta')[], 'states', 'readwrite'>
type Saved = { entry: Entry; before: Entry | undefined; changeId: string; at: Date }

/** Keep what an entry has become. What it was before is kept too, when it came from elsewhere and no state tells it. */
export async function noteState(states: States, saved: Saved): Promise<void> {
  const { entry, before } = saved
  if (isErased(entry.fields)) return forgetStates(states, entry.id)
  const latest = before && (await latestOf(states, entry.id))
  const unseen = before && !isErased(before.fields) && !dequal(latest?.fields, before.fields)
  if (before && unseen) await states.put(asItCame(before, saved.at))
  const next = stateOf(saved)
  const folds = latest && !unseen && sameSitting(latest, next)
  if (!folds) return void (await states.put(next))
  const folded = [...(latest.folded ?? []), latest.changeId]
  await Promise.all([states.delete(latest.changeId), states.put({ ...next, began: latest.began, folded })])
}

/** All states of an entry that this device has, oldest first. */
export const statesOf = (diary: Diary, id: string): Promise<State[]> =>
  diary.use((database: Database) => database.getAllFromIndex('states', 'entry', rangeOf(id)))

/** The words of an entry go from this device with every state of it. */
export async function forgetStates(states: States, id: string): Promise<void> {
  const keys = await states.index('entry').getAllKeys(rangeOf(id))
  await Promise.all(keys.map((key) => states.delete(key)))
}

/** What the account says is erased is erased here too. */
export const forgetErased = async (states: States, { id, fields }: Pick<Entry, 'id' | 'fields'>): Promise<void> =>
  isErased(fields) ? forgetStates(states, id) : undefined

/** Every moment of one entry: texts come before lists in a key, whatever the clock said. */
const rangeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

async function latestOf(states: States, id: string): Promise<State | undefined> {
  const cursor = await states.index('entry').openCursor(rangeOf(id), 'prev')
  return cursor?.value
}

const stateOf = ({ entry: { id, kind, fields }, changeId, at }: Saved): State => {
  const moment = at.toISOString()
  return { changeId, entryId: id, kind, began: moment, at: moment, fields }
}

/** A state from the account, under its revision until the account tells more of it. */
function asItCame({ id, kind, fields, revision }: Entry, at: Date): State {
  const moment = new Date(at.getTime() - 1).toISOString()
  const name = `${id}@${revision ?? 0}`
  const known = revision === null ? {} : { revision }
  return { changeId: name, entryId: id, kind, began: moment, at: moment, fields, unsure: true, ...known }
}

/** A delete, and what came back from one, is a state of its own; so is a question, and its answer: the other value stands there alone. */
const sameSitting = (one: State, next: State): boolean => {
  const apart = Date.parse(next.at) - Date.parse(one.began)
  const sameDelete = (one.fields['deleted'] === true) === (next.fields['deleted'] === true)
  const alike = sameDelete && dequal(one.fields['two_answers'], next.fields['two_answers'])
  return !one.unsure && !one.device && one.revision === undefined && alike && apart >= 0 && apart < SITTING
}
