/** Writing an entry down: it and the note to send it are stored together, or not at all. */
import { dequal } from 'dequal/lite'
import type { IDBPTransaction } from 'idb'
import type { Change, Database, Diary, Entry, EntryOf, Fields } from './database'
import type { Documents, Kind } from './documents'
import { newId } from './ids'
import { ERASED, isErased, noteState } from './states'
import type { Tables } from './tables'

export type Patch<K extends Kind> = Partial<Documents[K]>
/** What to change, or how to work it out from what is stored at that moment. */
export type Edit<K extends Kind> = Patch<K> | ((stored: Partial<Documents[K]>) => Patch<K>)

/** One entry to be written: what it becomes, given what is stored. A fresh one has an id just made: nothing is read first. */
export type Write = { id: string; fresh: boolean; become: (stored: Entry | undefined) => Entry }

export const writing = <K extends Kind>(kind: K, id: string, edit: Edit<K>): Write => ({
  id,
  fresh: false,
  become: (stored) => edited(stored ?? { id, kind, revision: null, fields: {} }, kind, edit),
})

export const writingFresh = <K extends Kind>(kind: K, id: string, fields: Documents[K]): Write => ({
  ...writing(kind, id, (): Patch<K> => fields),
  fresh: true,
})

/** Write fields onto an entry, which need not exist yet. A field not named stays as it is; null means "I do not know". */
export const save = <K extends Kind>(diary: Diary, kind: K, id: string, edit: Edit<K>): Promise<void> =>
  saveTogether(diary, [writing(kind, id, edit)])

/** Write several entries as one: all are stored, or none. Where the database is open the write begins before this returns. */
export async function saveTogether(diary: Diary, writes: readonly Write[]): Promise<void> {
  await diary.use((database) => written(database, writes))
  diary.news.tell({ ids: writes.map(({ id }) => id), by: 'person' })
}

async function written(database: Database, writes: readonly Write[]): Promise<void> {
  const tx = database.transaction(['entries', 'outbox', 'states'], 'readwrite', { durability: 'strict' })
  await Promise.all([...writes.map((write) => put(tx, write).catch(abort(tx))), tx.done])
}

/** What cannot be written takes the others with it. */
const abort =
  (tx: Writing) =>
  (fault: unknown): never => {
    if (!tx.error) tx.abort()
    throw fault
  }

async function put(tx: Writing, { id, fresh, become }: Write): Promise<void> {
  const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
  const [stored, waiting] = fresh ? [] : await Promise.all([entries.get(id), outbox.get(id)])
  const entry = become(stored)
  const note = noted(entry, waiting)
  const saved = { entry, before: stored, changeId: note.changeId, at: new Date() }
  await Promise.all([entries.put(entry), outbox.put(note), noteState(tx.objectStore('states'), saved)])
}

type Writing = IDBPTransaction<Tables, ('entries' | 'outbox' | 'states')[], 'readwrite'>

/** A delete is a change like any other: the row stays, and can come back. */
export const remove = (diary: Diary, kind: Kind, id: string): Promise<void> => save(diary, kind, id, { deleted: true })

/** Make an entry again what it was; `again` is worked out from what is stored at that moment. */
export const bringBack = (diary: Diary, kind: Kind, id: string, again: (now: Fields) => Fields): Promise<void> =>
  saveTogether(diary, [
    {
      id,
      fresh: false,
      become: (stored) => {
        const entry = stored ?? { id, kind, revision: null, fields: {} }
        return { ...entry, fields: { ...entry.fields, ...again(entry.fields) } }
      },
    },
  ])

/** The words go for good, from the entry and from every state of it. Nothing brings them back; it is done here at once. */
export const erase = (diary: Diary, kind: Kind, id: string): Promise<void> =>
  saveTogether(diary, [
    { id, fresh: false, become: (stored) => ({ id, kind, revision: stored?.revision ?? null, fields: { ...ERASED } }) },
  ])

export const isKind =
  <K extends Kind>(kind: K) =>
  (entry: Entry): entry is Entry & EntryOf<K> =>
    entry.kind === kind

function edited<K extends Kind>(entry: Entry, kind: K, edit: Edit<K>): Entry {
  const patch: Fields = typeof edit === 'function' ? edit(isKind(kind)(entry) ? entry.fields : {}) : edit
  const named = Object.entries(patch).filter(([, value]) => value !== undefined)
  // Who writes where something was erased begins anew.
  const before: Fields = isErased(entry.fields) ? { deleted: false } : entry.fields
  return { ...entry, fields: { ...before, ...Object.fromEntries(named) } }
}

/** The note to send an entry. It rests on the revision that was known when the first waiting edit was made. */
const noted = (entry: Entry, waiting: Change | undefined): Change => ({
  entryId: entry.id,
  kind: entry.kind,
  changeId: newId(),
  baseRevision: waiting ? waiting.baseRevision : entry.revision,
  fields: entry.fields,
  ...underWay(entry, waiting),
})

/**
 * What is under way goes out again first; but not words that are erased meanwhile. An erasing goes before what is begun
 * anew, and a question before its answer: the value that was not chosen is then a state of the entry in the account too.
 */
function underWay(entry: Entry, waiting: Change | undefined): Pick<Change, 'sent'> {
  if (!waiting || isErased(entry.fields)) return {}
  const { changeId, baseRevision, fields, sent } = waiting
  if (isErased(fields) || (!sent && isAnswered(fields, entry.fields)))
    return { sent: { changeId, baseRevision, fields } }
  return sent ? { sent } : {}
}

const isAnswered = (asked: Fields, now: Fields): boolean =>
  asked['two_answers'] !== undefined && !dequal(asked['two_answers'], now['two_answers'])
