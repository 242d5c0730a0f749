/** What happens to a diary on this device when its person leaves. */
import type { IDBPTransaction } from 'idb'
import type { Diary } from './database'
import type { Tables } from './tables'

const ALL = ['entries', 'outbox', 'meta', 'states', 'drafts'] as const

/** Clear the diary from this device if the account has all of it; the answer is how many entries only this device has. */
export async function clearIfSent(diary: Diary): Promise<number> {
  const waiting = await diary.use(async (database) => {
    const tx = database.transaction(ALL, 'readwrite', { durability: 'strict' })
    const unsent = await tx.objectStore('outbox').count()
    if (unsent === 0) await empty(tx)
    await tx.done
    return unsent
  })
  if (waiting === 0) diary.news.tell({ ids: 'all', by: 'account' })
  return waiting
}

/** Clear the diary from this device, sent or not: the person has deleted the account and everything in it. */
export async function clear(diary: Diary): Promise<void> {
  await diary.use(async (database) => {
    const tx = database.transaction(ALL, 'readwrite', { durability: 'strict' })
    await Promise.all([empty(tx), tx.done])
  })
  diary.news.tell({ ids: 'all', by: 'account' })
}

async function empty(tx: IDBPTransaction<Tables, typeof ALL, 'readwrite'>): Promise<void> {
  await Promise.all(ALL.map((table) => tx.objectStore(table).clear()))
}
