/** The diary of one person on this device: what was written down, what is still to be sent, and how far we have read. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Documents, Kind } from './documents'
import { type News, openNews } from './news'

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

interface Tables extends DBSchema {
  entries: { key: string; value: Entry; indexes: { kind: Kind } }
  outbox: { key: string; value: Change; indexes: { changeId: string; refused: string } }
  meta: { key: string; value: unknown }
}
export type Database = IDBPDatabase<Tables>

export interface Diary {
  readonly personKey: string
  readonly news: News
  /** Do one piece of work with the open database; it may be done again, once, when the connection was lost. */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>
  close(): void
}

/** The diary of whoever has no account yet. */
export const DEVICE = 'device'

/** Open one person's diary; nobody else's is ever in it. */
export async function openDiary(personKey: string): Promise<Diary> {
  const name = `diary-${personKey}`
  const connection = connectTo(name)
  await connection.open()
  const news = openNews(name)
  return {
    personKey,
    news,
    use: async (work) => {
      try {
        return await work(await connection.open())
      } catch (fault) {
        if (!lostConnection(fault)) throw fault
        connection.forget()
        return work(await connection.open())
      }
    },
    close() {
      news.close()
      connection.close()
    },
  }
}

/** WebKit drops the connection of a page that slept, and says so in one of these ways (Dexie #2296). */
const LOST = ['InvalidStateError', 'UnknownError']
const lostConnection = (fault: unknown): boolean => fault instanceof DOMException && LOST.includes(fault.name)

interface Connection {
  open(): Promise<Database>
  forget(): void
  close(): void
}

function connectTo(name: string): Connection {
  let open: Promise<Database> | null = null
  const forget = (): void => {
    open = null
  }
  const close = (): void => {
    open?.then((database) => database.close()).catch(forget)
    forget()
  }
  return {
    open() {
      open ??= connect(name, forget, close).catch((fault: unknown) => {
        forget()
        throw fault
      })
      return open
    },
    forget,
    close,
  }
}

/** Another page that upgrades or removes this database must not wait for us: we let go, and open it again when needed. */
const connect = (name: string, terminated: () => void, blocking: () => void): Promise<Database> =>
  openDB<Tables>(name, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind')
      const outbox = database.createObjectStore('outbox', { keyPath: 'entryId' })
      outbox.createIndex('changeId', 'changeId')
      outbox.createIndex('refused', 'refused')
      database.createObjectStore('meta')
    },
    terminated,
    blocking,
  })
