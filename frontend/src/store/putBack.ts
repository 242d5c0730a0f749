/** Puts the entries of a backup into the diary on this device: all of them or none, and over nothing that stands. */
import { dequal } from 'dequal/lite'
import type { Held } from './contents'
import type { Change, Diary, Entry, Fields } from './database'
import { newId } from './ids'
import { NOT_ASKED } from './questions'

/** How many entries came, stood here already, say something else here (so that the screen asks), or were deleted here. */
export type Restored = { added: number; already: number; asked: number; gone: number }
type Outcome = keyof Restored

/**
 * One transaction, so that a phone that dies leaves all or nothing. What stands here stays; where the backup
 * says otherwise, its value is set aside and asked about. What was deleted here stays deleted. Done again, it adds nothing.
 */
export async function putBack(diary: Diary, backup: Held[]): Promise<Restored> {
  const counted: Restored = { added: 0, already: 0, asked: 0, gone: 0 }
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'], 'readwrite', { durability: 'strict' })
    const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const known = new Map((await entries.getAll()).map((entry) => [entry.id, entry]))
    const found = backup.map((held) => joined(known.get(held.id), held))
    const changed = found.filter(([outcome]) => outcome === 'added' || outcome === 'asked')
    const added = found.filter(([outcome]) => outcome === 'added')
    await allOrNothing(tx, (write) => {
      for (const [, entry] of changed) write(entries.put(entry))
      for (const [, entry] of added) write(outbox.put(note(entry)))
    })
    Object.assign(counted, tally(found.map(([outcome]) => outcome)))
  })
  diary.news.tell({ ids: 'all', by: 'person' })
  return counted
}

/** What throws on its way into the database ends the transaction, so that nothing of it stays. */
async function allOrNothing(
  tx: { abort(): void; done: Promise<void> },
  work: (write: (one: Promise<unknown>) => void) => void,
): Promise<void> {
  const writes: Promise<unknown>[] = []
  try {
    work((one) => writes.push(one))
  } catch (fault) {
    tx.abort()
    await Promise.allSettled([...writes, tx.done])
    throw fault
  }
  await Promise.all([...writes, tx.done])
}

function joined(known: Entry | undefined, held: Held): [Outcome, Entry] {
  if (!known) return ['added', { ...held, revision: null }]
  if (known.fields['deleted'] === true) return [held.fields['deleted'] === true ? 'already' : 'gone', known]
  const differing = Object.entries(held.fields).filter(
    ([name, value]) => !NOT_ASKED.includes(name) && !dequal(value, known.fields[name] ?? null) && value !== null,
  )
  const unasked = differing.filter(([name, value]) => !dequal(value, known.setAside?.[name]))
  if (unasked.length === 0) return ['already', known]
  return ['asked', withQuestions(known, Object.fromEntries(unasked))]
}

const withQuestions = (known: Entry, values: Fields): Entry => ({
  ...known,
  setAside: { ...known.setAside, ...values },
})

const note = ({ id, kind, fields }: Entry): Change => ({
  entryId: id,
  kind,
  changeId: newId(),
  baseRevision: null,
  fields,
})

const tally = (outcomes: Outcome[]): Restored => {
  const of = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
  return { added: of('added'), already: of('already'), asked: of('asked'), gone: of('gone') }
}
