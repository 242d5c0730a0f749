/** Chooses what is sent next, and notes that it is under way. */
import type { Change, Diary } from '../store/database'

/** The oldest changes that wait, but for those refused and those done in this run. */
export async function nextBatch(diary: Diary, size: number, done: ReadonlySet<string>): Promise<Change[]> {
  return diary.use(async (database) => {
    const tx = database.transaction('outbox', 'readwrite', { durability: 'strict' })
    const batch: Change[] = []
    let cursor = await tx.store.index('changeId').openCursor()
    while (cursor && batch.length < size) {
      const next = outgoing(cursor.value)
      if (next.refused === undefined && !done.has(next.changeId)) {
        batch.push(next)
        await cursor.update(underWay(cursor.value))
      }
      cursor = await cursor.continue()
    }
    await tx.done
    return batch
  })
}

/** What went out without an answer goes out again as it was; only then the newer edit, resting on the answer. */
const outgoing = ({ sent, ...change }: Change): Change => ({ ...change, ...sent })

function underWay(change: Change): Change {
  const { changeId, baseRevision, fields } = change
  return { ...change, sent: change.sent ?? { changeId, baseRevision, fields } }
}
