/** What happens to a diary on this device when its person leaves. */
import type { IDBPTransaction } from 'idb'
import type { Diary, Entry } from './database'
import type { Tables } from './tables'

const ALL = ['entries', 'outbox', 'meta', 'states', 'drafts'] as const

/** How many entries only this device has: those that wait, and those with another answer that is not yet part of them. */
export const unsentIn = (diary: Diary): Promise<number> =>
  diary.use((database) => {
    const tx = database.transaction(['entries', 'outbox'])
    return unsent(tx.objectStore('entries'), tx.objectStore('outbox'))
  })

/** Clear the diary from this device if the account has all of it; the answer is how many entries only this device has. */
export async function clearIfSent(diary: Diary): Promise<number> {
  const waiting = await diary.use(async (database) => {
    const tx = database.transaction(ALL, 'readwrite', { durability: 'strict' })
    const left = await unsent(tx.objectStore('entries'), tx.objectStore('outbox'))
    if (left === 0) await empty(tx)
    await tx.done
    return left
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

/** The account may have been restored since it set a value aside: then this device alone still knows it. */
async function unsent(
  entries: { getAll(): Promise<Entry[]> },
  outbox: { getAllKeys(): Promise<string[]> },
): Promise<number> {
  const [waiting, all] = await Promise.all([outbox.getAllKeys(), entries.getAll()])
  const asking = all.filter(({ setAside }) => setAside !== undefined).map(({ id }) => id)
  return new Set([...waiting, ...asking]).size
}

async function empty(tx: IDBPTransaction<Tables, typeof ALL, 'readwrite'>): Promise<void> {
  await Promise.all(ALL.map((table) => tx.objectStore(table).clear()))
}
