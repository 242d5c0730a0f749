/** Takes in what the account made of the changes that we sent. */
import { dequal } from 'dequal/lite'
import type { Change, Diary, Entry, Fields } from '../store/database'
import type { Held } from './answers'
import { replay } from './replay'

/**
 * Take in the account's answer to the changes that we sent, in one transaction.
 *
 * The person may have edited an entry while its change was on its way. Then that edit still waits to
 * be sent: it is kept, and rests from now on upon what the account holds.
 */
export async function delivered(diary: Diary, sent: Change[], answered: Held[]): Promise<void> {
  const held = new Map(answered.map((entry) => [entry.id, entry]))
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox'], 'readwrite')
    const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const settle = async (change: Change): Promise<void> => {
      const entry = held.get(change.entryId)
      if (!entry) return
      const [known, waiting] = await Promise.all([entries.get(entry.id), outbox.get(entry.id)])
      const { stands, waits } = settled(change, entry, known?.setAside, waiting)
      await Promise.all([entries.put(stands), waits ? outbox.put(waits) : outbox.delete(entry.id)])
    }
    await Promise.all([...sent.map(settle), tx.done])
  })
  diary.news.tell({ ids: sent.map(({ entryId }) => entryId), by: 'account' })
}

type Settled = { stands: Entry; waits: Change | null }

function settled(change: Change, held: Held, asked: Fields | undefined, waiting: Change | undefined): Settled {
  const { setAside, ...entry } = held
  const open = { ...asked, ...setAside }
  if (!waiting || waiting.changeId === change.changeId) return { stands: asking(entry, open), waits: null }
  const { sent: _answered, ...edit } = waiting
  const { fields, covered } = replay(change.fields, edit.fields, held.fields)
  const rewritten = Object.keys(edit.fields).filter((name) => !dequal(edit.fields[name], change.fields[name]))
  const others = Object.entries(open).filter(([name]) => !rewritten.includes(name))
  const stands = asking({ ...entry, fields }, { ...Object.fromEntries(others), ...covered })
  return { stands, waits: { ...edit, baseRevision: held.revision, fields } }
}

/** The entry with the values that the person is asked about: those that are not what stands anyhow. */
function asking(entry: Entry, open: Fields): Entry {
  const questions = Object.entries(open).filter(([name, value]) => !dequal(value, entry.fields[name]))
  return questions.length > 0 ? { ...entry, setAside: Object.fromEntries(questions) } : entry
}
