/** Takes in what the account made of the changes that we sent. */
import { dequal } from 'dequal/lite'
import type { Change, Diary, Entry, Fields } from '../store/database'
import { forgetErased, isErased } from '../store/states'
import type { Held } from './answers'
import { replay } from './replay'
import { asking, isLater } from './standing'

/**
 * Take in the account's answer to the changes that we sent in this epoch, in one transaction.
 *
 * The person may have edited an entry while its change was on its way. Then that edit still waits to
 * be sent: it is kept, and rests from now on upon what the account holds. An answer that another page
 * of this browser has taken in already, or of an epoch that is over, changes nothing.
 */
export async function delivered(diary: Diary, sent: Change[], answered: Held[], epoch: number): Promise<void> {
  const held = new Map(answered.map((entry) => [entry.id, entry]))
  const told = sent.flatMap((change) => pairs(change, held.get(change.entryId)))
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'outbox', 'meta', 'states'], 'readwrite')
    const [entries, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    const settle = async (change: Change, entry: Held): Promise<void> => {
      const [known, waiting] = await Promise.all([entries.get(entry.id), outbox.get(entry.id)])
      if (isOver(change, entry, known, waiting)) return
      const { stands, waits } = settled(change, entry, known?.setAside, waiting)
      await Promise.all([entries.put(stands), waits ? outbox.put(waits) : outbox.delete(entry.id)])
      await forgetErased(tx.objectStore('states'), stands)
    }
    const lived = await tx.objectStore('meta').get('epoch')
    const answers = lived === undefined || lived === epoch ? told : []
    await Promise.all([...answers.map(([change, entry]) => settle(change, entry)), tx.done])
  })
  diary.news.tell({ ids: sent.map(({ entryId }) => entryId), by: 'account' })
}

const pairs = (change: Change, held: Held | undefined): [Change, Held][] => (held ? [[change, held]] : [])

/** Whether another page took this answer in before us. */
const isOver = (change: Change, held: Held, known: Entry | undefined, waiting: Change | undefined): boolean =>
  waiting ? waiting.sent?.changeId !== change.changeId : known !== undefined && isLater(known, held)

type Settled = { stands: Entry; waits: Change | null }

function settled(change: Change, held: Held, asked: Fields | undefined, waiting: Change | undefined): Settled {
  const { setAside, ...entry } = held
  const open = { ...asked, ...setAside }
  if (!waiting || waiting.changeId === change.changeId) return { stands: asking(entry, open), waits: null }
  const { sent: _answered, ...edit } = waiting
  if (isErased(held.fields)) return erased(entry, edit, change)
  const { fields, covered } = replay(change.fields, edit.fields, held.fields)
  const rewritten = Object.keys(edit.fields).filter((name) => !dequal(edit.fields[name], change.fields[name]))
  const others = Object.entries(open).filter(([name]) => !rewritten.includes(name))
  const stands = asking({ ...entry, fields }, { ...Object.fromEntries(others), ...covered })
  return { stands, waits: { ...edit, baseRevision: held.revision, fields } }
}

/** An edit made without knowing that the entry is erased goes with it; one made after erasing it here begins it anew. */
function erased(entry: Entry, edit: Change, change: Change): Settled {
  if (!isErased(change.fields)) return { stands: entry, waits: null }
  return { stands: { ...entry, fields: edit.fields }, waits: { ...edit, baseRevision: entry.revision } }
}
