/** Reads what other devices wrote, page by page. */
import type { Diary, Entry } from '../store/database'
import { KINDS } from '../store/documents'
import { slices } from '../store/slices'
import { forgetErased } from '../store/states'
import type { Held, Page, Server, Stop } from './answers'
import { asking, isLater } from './standing'

/** Read on from where we stopped to the newest entry; the answer is why it stopped before, or null. */
export async function receive(diary: Diary, server: Server, epoch: number): Promise<Stop | null> {
  for (;;) {
    const since = await checkpoint(diary)
    const page = await server.pull(since, epoch)
    if (page.answer !== 'page') return page
    const taken = await received(diary, page)
    if (!taken || page.checkpoint <= since) return null
  }
}

/**
 * Take in one page and remember how far we have read, in one stroke. An entry that waits to be sent is not covered.
 *
 * The answer is false when another page of this browser has begun anew meanwhile: ours is then of a life that is over.
 */
export async function received(diary: Diary, { entries: page, checkpoint, epoch }: Page): Promise<boolean> {
  const ids = await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox', 'meta', 'states'], 'readwrite')
    const [entries, meta] = [tx.objectStore('entries'), tx.objectStore('meta')]
    const [keys, lived] = await Promise.all([tx.objectStore('outbox').getAllKeys(), meta.get('epoch')])
    const waiting = new Set(keys)
    if (lived !== undefined && lived !== epoch) return null
    const news = page.filter(({ id }) => !waiting.has(id))
    // Some at a time: a tap meanwhile is answered in between, and it is one transaction all the same.
    for (const some of slices(news, AT_A_TIME)) {
      const known = await Promise.all(some.map(({ id }) => entries.get(id)))
      await Promise.all([
        ...some.map((held, at) => entries.put(newer(held, known[at]))),
        ...some.map((held) => forgetErased(tx.objectStore('states'), held)),
      ])
    }
    await Promise.all([meta.put(checkpoint, 'checkpoint'), meta.put(epoch, 'epoch'), tx.done])
    return news.map(({ id }) => id)
  })
  if (ids && ids.length > 0) diary.news.tell({ ids, by: 'account' })
  return ids !== null
}

const AT_A_TIME = 25

/** A page tells nothing of values set aside: a question that is still open stays open. Nor does it take us back. */
function newer({ setAside: _never, ...held }: Held, known: Entry | undefined): Entry {
  return known && isLater(known, held) ? known : asking(held, known?.setAside ?? {})
}

/** How far we have read; from the beginning when this app knows kinds that the one before it passed over. */
async function checkpoint(diary: Diary): Promise<number> {
  const kinds = KINDS.join()
  return diary.use(async (database) => {
    const tx = database.transaction('meta', 'readwrite')
    const [known, reached] = await Promise.all([tx.store.get('kinds'), tx.store.get('checkpoint')])
    const since = known === kinds && typeof reached === 'number' ? reached : 0
    await Promise.all([tx.store.put(kinds, 'kinds'), tx.store.put(since, 'checkpoint'), tx.done])
    return since
  })
}
