/** Begins anew with a server that was restored from a backup: this device is then a backup too. */
import type { Change, Diary, Entry } from '../store/database'
import { newId } from '../store/ids'

/** Forget what the account was known to hold, and let every entry on this device wait to be sent. */
export async function restart(diary: Diary, epoch: number): Promise<void> {
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox', 'meta'], 'readwrite', { durability: 'strict' })
    const [entries, outbox, meta] = [tx.objectStore('entries'), tx.objectStore('outbox'), tx.objectStore('meta')]
    const [all, changes] = await Promise.all([entries.getAll(), outbox.getAll()])
    const waiting = new Map(changes.map((change) => [change.entryId, change]))
    await Promise.all([
      ...all.map((entry) => entries.put({ ...entry, revision: null })),
      ...all.map((entry) => outbox.put(anew(entry, waiting.get(entry.id)))),
      meta.put(0, 'checkpoint'),
      meta.put(epoch, 'epoch'),
      tx.done,
    ])
  })
  diary.news.tell({ ids: 'all', by: 'account' })
}

/** What was under way when the server broke is under way no longer; a refusal still stands. */
function anew({ id, kind, fields }: Entry, waiting: Change | undefined): Change {
  if (!waiting) return { entryId: id, kind, changeId: newId(), baseRevision: null, fields }
  const { sent: _gone, ...change } = waiting
  return { ...change, baseRevision: null }
}
