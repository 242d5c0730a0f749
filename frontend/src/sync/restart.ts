/** Begins anew with a server that was restored from a backup: this device is then a backup too. */
import type { Change, Diary, Entry } from '../store/database'
import { newId } from '../store/ids'
import { agreed } from './agreed'
import type { Restore, Who } from './answers'

/**
 * Forget what the account was known to hold and its backup does not, and let every entry on this device wait to be sent.
 *
 * What both remember still counts as seen; a person would otherwise be asked about her own older words. `left` is the
 * epoch in which the account was spoken to: where another page of this browser has left it already, nothing is to be done.
 */
export async function restart(diary: Diary, who: Who, left: number): Promise<void> {
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox', 'meta'], 'readwrite', { durability: 'strict' })
    const [entries, outbox, meta] = [tx.objectStore('entries'), tx.objectStore('outbox'), tx.objectStore('meta')]
    const [all, changes, epoch, lived] = await Promise.all([
      entries.getAll(),
      outbox.getAll(),
      meta.get('epoch'),
      meta.get('restores'),
    ])
    if (epoch !== left) return
    const waiting = new Map(changes.map((change) => [change.entryId, change]))
    const shared = agreed(remembered(epoch, lived), who.restores)
    await Promise.all([
      ...all.map((entry) => entries.put({ ...entry, revision: known(entry.revision, shared) })),
      ...all.map((entry) => outbox.put(anew(entry, waiting.get(entry.id), shared))),
      ...lifeOf(who).map(([key, value]) => meta.put(value, key)),
      meta.put(0, 'checkpoint'),
      tx.done,
    ])
  })
  diary.news.tell({ ids: 'all', by: 'account' })
}

/** What this device remembers of the account that it speaks to. */
export const lifeOf = ({ epoch, restores }: Who): ['epoch' | 'restores', unknown][] => [
  ['epoch', epoch],
  ['restores', restores],
]

/** The restores that this diary knows of; null when an app wrote it that did not keep them. */
function remembered(epoch: unknown, lived: unknown): Restore[] | null {
  if (Array.isArray(lived)) return lived
  return epoch === FIRST ? [] : null
}
const FIRST = 1

/** What was under way goes out again as it was: the backup may have it already. A refusal still stands. */
function anew({ id, kind, fields, revision }: Entry, waiting: Change | undefined, shared: number): Change {
  const change = waiting ?? { entryId: id, kind, changeId: newId(), baseRevision: revision, fields }
  const sent = change.sent && { sent: resting(change.sent, shared) }
  return { ...resting(change, shared), ...sent }
}

const resting = <State extends { baseRevision: number | null }>(state: State, shared: number): State => ({
  ...state,
  baseRevision: known(state.baseRevision, shared),
})

const known = (revision: number | null, shared: number): number | null => Math.min(revision ?? 0, shared) || null
