/** Writing an entry down: it and the note to send it are stored together, or not at all. */
import type { Change, Diary, Entry, EntryOf, Fields } from './database'
import type { Documents, Kind } from './documents'
import { newId } from './ids'

export type Patch<K extends Kind> = Partial<Documents[K]>
/** What to change, or how to work it out from what is stored at that moment. */
export type Edit<K extends Kind> = Patch<K> | ((stored: Partial<Documents[K]>) => Patch<K>)

/** Write fields onto an entry, which need not exist yet. A field not named stays as it is; null means "I do not know". */
export async function save<K extends Kind>(diary: Diary, kind: K, id: string, edit: Edit<K>): Promise<void> {
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'], 'readwrite', { durability: 'strict' })
    const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const [known, waiting] = await Promise.all([entries.get(id), outbox.get(id)])
    const entry = edited(known ?? { id, kind, revision: null, fields: {} }, kind, edit)
    await Promise.all([entries.put(entry), outbox.put(noted(entry, waiting)), tx.done])
  })
  diary.news.tell({ ids: [id], by: 'person' })
}

/** A delete is a change like any other: the row stays, and can come back. */
export const remove = (diary: Diary, kind: Kind, id: string): Promise<void> => save(diary, kind, id, { deleted: true })

/** The person has looked at the values set aside; what they chose is saved, and the question does not come again. */
export async function settle<K extends Kind>(diary: Diary, kind: K, id: string, chosen: Patch<K>): Promise<void> {
  if (Object.keys(chosen).length > 0) await save(diary, kind, id, chosen)
  await diary.use(async (database) => {
    const tx = database.transaction('entries', 'readwrite', { durability: 'strict' })
    const known = await tx.store.get(id)
    if (known) await tx.store.put(withoutQuestion(known))
    await tx.done
  })
  diary.news.tell({ ids: [id], by: 'account' })
}

export const isKind =
  <K extends Kind>(kind: K) =>
  (entry: Entry): entry is Entry & EntryOf<K> =>
    entry.kind === kind

function edited<K extends Kind>(entry: Entry, kind: K, edit: Edit<K>): Entry {
  const patch: Fields = typeof edit === 'function' ? edit(isKind(kind)(entry) ? entry.fields : {}) : edit
  const named = Object.entries(patch).filter(([, value]) => value !== undefined)
  return { ...entry, fields: { ...entry.fields, ...Object.fromEntries(named) } }
}

/** The note to send an entry. It rests on the revision that was known when the first waiting edit was made. */
const noted = (entry: Entry, waiting: Change | undefined): Change => ({
  entryId: entry.id,
  kind: entry.kind,
  changeId: newId(),
  baseRevision: waiting ? waiting.baseRevision : entry.revision,
  fields: entry.fields,
  ...(waiting?.sent && { sent: waiting.sent }),
})

function withoutQuestion(entry: Entry): Entry {
  const { setAside: _answered, ...rest } = entry
  return rest
}
