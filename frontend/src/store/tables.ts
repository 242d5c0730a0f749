/** The tables of a diary on this device, and how an older diary gets the newer ones. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Documents, Kind } from './documents'

export type Fields = Record<string, unknown>
export type EntryOf<K extends Kind> = {
  id: string
  kind: K
  /** What the account holds; null while it was never there. */
  revision: number | null
  fields: Documents[K]
  /** Values that two devices wrote into one field: the other one, waiting for the person to choose. */
  setAside?: Fields
}
export type Entry = Omit<EntryOf<Kind>, 'fields'> & { fields: Fields }
/** One state of an entry, and the account's revision on which it rests. */
export type Sent = { changeId: string; baseRevision: number | null; fields: Fields }
/** An entry's latest state on its way to the account. */
export type Change = Sent & {
  entryId: string
  kind: Kind
  /** The state that went out last and has no answer yet: it goes out again before a newer one, with its own id. */
  sent?: Sent
  /** Why the account would not have it. */
  refused?: string
}
/** What an entry was at one time. */
export type State = {
  changeId: string
  entryId: string
  kind: Kind
  /** When it was first and last written to, by the clock of the device that did: ISO 8601, UTC. */
  began: string
  at: string
  fields: Fields
  /** The plain kind of the device that wrote it; absent when it was this one. */
  device?: string
  /** The account's revision, where this state is known from there. */
  revision?: number
  /** The changes of the same sitting that went before it and are told by it too. */
  folded?: string[]
  /** What was written with it and could not stand beside what another device had written. */
  aside?: Fields
  /** It came from the account at a time that this device does not know. */
  unsure?: true
}
/** What was typed into a form and not yet kept. */
export type Draft = { value: unknown; at: string }

export interface Tables extends DBSchema {
  entries: { key: string; value: Entry; indexes: { kind: Kind; started: string; taken: string; day: string } }
  outbox: { key: string; value: Change; indexes: { changeId: string; refused: string } }
  meta: { key: string; value: unknown }
  states: { key: string; value: State; indexes: { entry: [string, string] } }
  drafts: { key: string; value: Draft }
}

export const VERSION = 2

type Upgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>

/** Make what a diary of an older version lacks; what it holds stays as it is. */
export function upgraded(database: IDBPDatabase<Tables>, from: number, _to: number | null, upgrade: Upgrade): void {
  if (from < 1) first(database)
  if (from < 2) second(database, upgrade)
}

function first(database: IDBPDatabase<Tables>): void {
  database.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind')
  const outbox = database.createObjectStore('outbox', { keyPath: 'entryId' })
  outbox.createIndex('changeId', 'changeId')
  outbox.createIndex('refused', 'refused')
  database.createObjectStore('meta')
}

function second(database: IDBPDatabase<Tables>, upgrade: Upgrade): void {
  // What lies last in time is read first, so that ten years open as fast as a week (store/load.ts).
  const entries = upgrade.objectStore('entries')
  entries.createIndex('started', 'fields.span.started_at')
  entries.createIndex('taken', 'fields.taken_at')
  entries.createIndex('day', 'fields.date')
  database.createObjectStore('states', { keyPath: 'changeId' }).createIndex('entry', ['entryId', 'at'])
  database.createObjectStore('drafts')
}
