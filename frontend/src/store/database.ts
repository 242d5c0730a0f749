/** The diary of one person on this device: what was written down, what is still to be sent, and how far we have read. */
import { type IDBPDatabase, openDB } from 'idb'
import { type News, openNews } from './news'
import { type Tables, upgraded, VERSION } from './tables'

export type { Change, Draft, Entry, EntryOf, Fields, Sent, State } from './tables'
export type Database = IDBPDatabase<Tables>

export interface Diary {
  readonly personKey: string
  readonly news: News
  /**
   * Do one piece of work with the open database; it may be done again, once, when the connection was lost.
   * While the database is open the work begins before this returns: a tap waits for nothing.
   */
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
        return await work(connection.now() ?? (await connection.open()))
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
  /** The database, if it is open at this moment. */
  now(): Database | null
  open(): Promise<Database>
  forget(): void
  close(): void
}

function connectTo(name: string): Connection {
  let open: Promise<Database> | null = null
  let there: Database | null = null
  const forget = (): void => {
    open = null
    there = null
  }
  const close = (): void => {
    open?.then((database) => database.close()).catch(forget)
    forget()
  }
  return {
    now: () => there,
    open() {
      open ??= connect(name, forget, close).then(
        (database) => {
          if (open) there = database
          return database
        },
        (fault: unknown) => {
          forget()
          throw fault
        },
      )
      return open
    },
    forget,
    close,
  }
}

/** Another page that upgrades or removes this database must not wait for us: we let go, and open it again when needed. */
async function connect(name: string, terminated: () => void, blocking: () => void): Promise<Database> {
  try {
    return await openDB<Tables>(name, VERSION, { upgrade: upgraded, terminated, blocking })
  } catch (fault) {
    // A newer app has been here: versions only ever add tables, so that this one can go on writing.
    if (!(fault instanceof DOMException && fault.name === 'VersionError')) throw fault
    return openDB<Tables>(name, undefined, { terminated, blocking })
  }
}
