/** Sets aside the changes that the account would not have, so that they hold up no others. */
import type { Change, Diary } from '../store/database'

/** Mark changes as in need of a look, each with its reason. One that was edited meanwhile gets another chance. */
export async function refuse(diary: Diary, sent: Change[], reasons: ReadonlyMap<string, string>): Promise<void> {
  const refused = sent.filter(({ changeId }) => reasons.has(changeId))
  await diary.use(async (database) => {
    const tx = database.transaction('outbox', 'readwrite')
    const mark = async ({ entryId, changeId }: Change): Promise<void> => {
      const waiting = await tx.store.get(entryId)
      if (waiting?.sent?.changeId === changeId) await tx.store.put(marked(waiting, changeId, reasons.get(changeId)))
    }
    await Promise.all([...refused.map(mark), tx.done])
  })
  diary.news.tell({ ids: refused.map(({ entryId }) => entryId), by: 'account' })
}

function marked({ sent: _refused, ...waiting }: Change, changeId: string, reason = ''): Change {
  return waiting.changeId === changeId ? { ...waiting, refused: reason } : waiting
}

/** Let what was refused be sent once more, because the person asks for it. */
export async function release(diary: Diary): Promise<void> {
  const ids = await diary.use(async (database) => {
    const tx = database.transaction('outbox', 'readwrite')
    const refused = await tx.store.index('refused').getAll()
    await Promise.all([...refused.map(({ refused: _reason, ...change }) => tx.store.put(change)), tx.done])
    return refused.map(({ entryId }) => entryId)
  })
  if (ids.length > 0) diary.news.tell({ ids, by: 'account' })
}
