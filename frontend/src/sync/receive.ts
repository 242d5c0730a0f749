/** Reads what other devices wrote, page by page. */
import type { Diary, Entry } from '../store/database'
import { KINDS } from '../store/documents'
import type { Held, Page, Server, Stop } from './answers'

/** Read on from where we stopped to the newest entry; the answer is why it stopped before, or null. */
export async function receive(diary: Diary, server: Server, epoch: number): Promise<Stop | null> {
  for (;;) {
    const since = await checkpoint(diary)
    const page = await server.pull(since, epoch)
    if (page.answer !== 'page') return page
    await received(diary, page)
    if (page.entries.length === 0 || page.checkpoint <= since) return null
  }
}

/** Take in one page and remember how far we have read, in one stroke. An entry that waits to be sent is not covered. */
export async function received(diary: Diary, { entries: page, checkpoint, epoch }: Page): Promise<void> {
  const ids = await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox', 'meta'], 'readwrite')
    const [entries, meta] = [tx.objectStore('entries'), tx.objectStore('meta')]
    const waiting = new Set(await tx.objectStore('outbox').getAllKeys())
    const news = page.filter(({ id }) => !waiting.has(id))
    const known = await Promise.all(news.map(({ id }) => entries.get(id)))
    await Promise.all([
      ...news.map((held, at) => entries.put(stillAsking(held, known[at]))),
      meta.put(checkpoint, 'checkpoint'),
      meta.put(epoch, 'epoch'),
      tx.done,
    ])
    return news.map(({ id }) => id)
  })
  if (ids.length > 0) diary.news.tell({ ids, by: 'account' })
}

/** A page tells nothing of values set aside: a question that is still open stays open. */
function stillAsking({ setAside: _never, ...held }: Held, known: Entry | undefined): Entry {
  return known?.setAside ? { ...held, setAside: known.setAside } : held
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
