/** Reads a diary from the device: what lies last in time at once, all of it in slices that hold up nobody. */
import type { Change, Database, Diary, Entry } from './database'

/** How many days before the last attack, dose and check-in are there from the first moment on. */
const RECENT_DAYS = 45
/** So many are read at once; a slow phone answers a tap in between. */
const SLICE = 250
const DAY = 86_400_000

export interface Recent {
  entries: Entry[]
  waiting: string[]
  refused: Change[]
}

/** What Today stands on: the person, the medicines, the last weeks, and what waits to be sent. */
export const readRecent = (diary: Diary): Promise<Recent> =>
  diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'])
    const [stored, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const kinds = stored.index('kind')
    const [waiting, refused, ...entries] = await Promise.all([
      outbox.getAllKeys(),
      outbox.index('refused').getAll(),
      kinds.getAll('background'),
      kinds.getAll('medication'),
      latest(stored.index('started')),
      latest(stored.index('taken')),
      latest(stored.index('day')),
    ])
    return { entries: entries.flat(), waiting, refused }
  })

interface Index {
  openKeyCursor(query: null, direction: 'prev'): Promise<{ key: string } | null>
  getAll(query: IDBKeyRange): Promise<Entry[]>
}

async function latest(index: Index): Promise<Entry[]> {
  const last = await index.openKeyCursor(null, 'prev')
  if (!last) return []
  const since = new Date(Math.min(Date.parse(last.key), Date.now()) - RECENT_DAYS * DAY)
  return Number.isNaN(since.getTime()) ? [] : index.getAll(IDBKeyRange.lowerBound(since.toISOString().slice(0, 10)))
}

/** Give all entries to `take`, a slice at a time; the ids of all when it is done. */
export async function readAll(diary: Diary, take: (slice: Entry[]) => void): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let slice = await after(diary, ''); slice.length > 0; ) {
    for (const { id } of slice) ids.add(id)
    take(slice)
    if (slice.length < SLICE) break
    if (ids.size === SLICE) await firstPaint()
    slice = await after(diary, slice.at(-1)?.id ?? '')
  }
  return ids
}

/** Long enough for what was read first to be drawn. */
const PAINT_MILLISECONDS = 120
const firstPaint = (): Promise<void> => new Promise((then) => setTimeout(then, PAINT_MILLISECONDS))

const after = (diary: Diary, id: string): Promise<Entry[]> =>
  diary.use((database: Database) => database.getAll('entries', IDBKeyRange.lowerBound(id, true), SLICE))

/** These entries as they are now, and what of them waits to be sent. */
export const readSome = (diary: Diary, ids: readonly string[]): Promise<{ entries: Entry[]; changes: Change[] }> =>
  diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'])
    const [stored, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const [entries, changes] = await Promise.all([
      Promise.all(ids.map((id) => stored.get(id))),
      Promise.all(ids.map((id) => outbox.get(id))),
    ])
    return { entries: entries.filter((one) => one !== undefined), changes: changes.filter((one) => one !== undefined) }
  })
