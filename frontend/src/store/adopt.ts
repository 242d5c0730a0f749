/** Takes what was written before there was an account into the person's own diary, whole, whatever breaks in between. */

import { dequal } from 'dequal/lite'
import type { Change, Database, Diary, Entry, Fields } from './database'
import { newId } from './ids'
import { forgetStates } from './states'

type Written = { entry: Entry; change: Change }

/**
 * Move every entry of the device's diary into the person's diary, and into its outbox.
 *
 * Two databases share no transaction. So the person's diary first takes a copy together with a mark of
 * what was copied; only then the device's diary lets go of exactly that. Stopped anywhere and run again,
 * nothing is lost and nothing comes twice.
 */
export async function adopt(device: Diary, person: Diary): Promise<void> {
  for (let written = await all(device); written.length > 0; written = await all(device)) {
    const copied = await person.use((database) => takeIn(database, written))
    await copyStates(device, person)
    person.news.tell({ ids: 'all', by: 'person' })
    await device.use((database) => letGo(database, copied))
    device.news.tell({ ids: 'all', by: 'account' })
    await person.use((database) => database.delete('meta', ADOPTED))
  }
  await takeDraftsAlong(device, person)
}

/** Change ids that the person's diary has and the device's may still have. */
const ADOPTED = 'adopted'

const all = (device: Diary): Promise<Written[]> =>
  device.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'])
    const [entries, changes] = await Promise.all([
      tx.objectStore('entries').getAll(),
      tx.objectStore('outbox').getAll(),
    ])
    const byEntry = new Map(changes.map((change) => [change.entryId, change]))
    return entries.map((entry) => ({ entry, change: byEntry.get(entry.id) ?? unsent(entry) }))
  })

async function takeIn(database: Database, written: Written[]): Promise<Written[]> {
  const tx = database.transaction(['entries', 'outbox', 'meta'], 'readwrite', { durability: 'strict' })
  const [entries, outbox, meta] = [tx.objectStore('entries'), tx.objectStore('outbox'), tx.objectStore('meta')]
  const before = marks(await meta.get(ADOPTED))
  const copy = async ({ entry, change }: Written): Promise<void> => {
    if (before.includes(change.changeId)) return
    const [known, waiting] = await Promise.all([entries.get(entry.id), outbox.get(entry.id)])
    const joined = known ? join(known, entry) : entry
    await Promise.all([entries.put(joined), outbox.put(noted(joined, change, waiting))])
  }
  await Promise.all([
    ...written.map(copy),
    meta.put(
      written.map(({ change }) => change.changeId),
      ADOPTED,
    ),
    tx.done,
  ])
  return written
}

/** What the entries have been goes along. A state has its own id: copied again, it is there once. */
async function copyStates(device: Diary, person: Diary): Promise<void> {
  const states = await device.use((database) => database.getAll('states'))
  await person.use(async (database) => {
    const tx = database.transaction('states', 'readwrite', { durability: 'strict' })
    await Promise.all([...states.map((state) => tx.store.put(state)), tx.done])
  })
}

/** What was typed and not yet kept goes along too, where the person has typed nothing else in its place. */
async function takeDraftsAlong(device: Diary, person: Diary): Promise<void> {
  const [keys, drafts] = await device.use((database) =>
    Promise.all([database.getAllKeys('drafts'), database.getAll('drafts')]),
  )
  for (const [at, key] of keys.entries()) {
    const draft = drafts[at]
    if (draft && !(await person.use((database) => database.getKey('drafts', key))))
      await person.use((database) => database.put('drafts', draft, key))
    await device.use((database) => database.delete('drafts', key))
  }
}

/** Let go of what was copied, but not of what was edited since. */
async function letGo(database: Database, copied: Written[]): Promise<void> {
  const tx = database.transaction(['entries', 'outbox', 'states'], 'readwrite', { durability: 'strict' })
  const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
  const drop = async ({ entry, change }: Written): Promise<void> => {
    const now = await outbox.get(entry.id)
    if (now && now.changeId !== change.changeId) return
    await Promise.all([
      entries.delete(entry.id),
      outbox.delete(entry.id),
      forgetStates(tx.objectStore('states'), entry.id),
    ])
  }
  await Promise.all([...copied.map(drop), tx.done])
}

const marks = (held: unknown): unknown[] => (Array.isArray(held) ? held : [])

/** Both diaries have this entry (a day's check-in): what stands in the person's stays, the other is asked about. */
function join(known: Entry, adopted: Entry): Entry {
  const fields: Fields = { ...adopted.fields, ...known.fields }
  const differing = Object.entries(adopted.fields).filter(([name, value]) => !dequal(value, fields[name]))
  const setAside = { ...known.setAside, ...Object.fromEntries(differing) }
  return Object.keys(setAside).length > 0 ? { ...known, fields, setAside } : { ...known, fields }
}

function noted(entry: Entry, change: Change, waiting: Change | undefined): Change {
  const { sent: _elsewhere, ...plain } = change
  const sent = waiting?.sent && { sent: waiting.sent }
  const baseRevision = waiting ? waiting.baseRevision : entry.revision
  return { ...plain, ...sent, baseRevision, fields: entry.fields }
}

const unsent = ({ id, kind, fields }: Entry): Change => ({
  entryId: id,
  kind,
  changeId: newId(),
  baseRevision: null,
  fields,
})
