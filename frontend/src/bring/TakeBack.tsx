/** Asks before an import is taken back, and names what was changed since it came. */
import { useEffect, useState } from 'preact/hooks'
import { nameOf, pageOf } from '../history/entryWords'
import type { Entry } from '../store/database'
import { openNow } from '../store/diary'
import { bring } from '../words/bring'
import { settings } from '../words/settings'
import type { Shown } from './Asked'
import { entries } from './counted'
import type { Undo } from './server'

type Known = { undo: Undo; here: Entry[] }

export function TakeBack({ bringing, step: { told }, beside, onNot }: Shown & { onNot: () => void }) {
  const { server } = beside
  const [known, show] = useState<Known | null>(null)
  const [failed, fail] = useState(false)
  useEffect(() => {
    void server.undoing(told.id).then(async (answer) => {
      if (!answer.ok) return fail(true)
      show({ undo: answer.data, here: await hereOf(answer.data) })
    })
  }, [server, told.id])
  const take = (changed: 'keep' | 'take'): void => void bringing.ask((id) => server.undo(id, changed))
  if (failed) return <p role="alert">{bring.wrong.offline}</p>
  if (!known) return null
  const { untouched, changed_count: changed } = known.undo
  return (
    <div class="card notice">
      <p role="status">{bring.undoAsk(entries(untouched))}</p>
      {changed > 0 && <ChangedSince {...known} />}
      <button type="button" class="btn wide" onClick={() => take('keep')}>
        {changed > 0 ? bring.undoRest : bring.undo}
      </button>
      {changed > 0 && (
        <button type="button" class="btn wide" onClick={() => take('take')}>
          {bring.undoAll}
        </button>
      )}
      <button type="button" class="btn plain wide" onClick={onNot}>
        {bring.undoNot}
      </button>
    </div>
  )
}

function ChangedSince({ undo, here }: Known) {
  const more = undo.changed_count - undo.changed.length
  const found = new Map(here.map((entry) => [entry.id, entry]))
  return (
    <>
      <p>{bring.changedSince(entries(undo.changed_count))}</p>
      <ul class="values">
        {undo.changed.map(({ id, kind }) => (
          <li key={id}>
            <Named kind={kind} entry={found.get(id)} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{bring.more(more)}</p>}
    </>
  )
}

function Named({ kind, entry }: { kind: string; entry: Entry | undefined }) {
  const names: Readonly<Record<string, string>> = settings.wait.kinds
  return entry ? <a href={pageOf(entry)}>{nameOf(entry)}</a> : <span>{names[kind] ?? kind}</span>
}

/** What of it is on this device, to be named; what is not is named by its kind. */
async function hereOf({ changed }: Undo): Promise<Entry[]> {
  const diary = await openNow()
  const found = await diary.use((database) => Promise.all(changed.map(({ id }) => database.get('entries', id))))
  return found.flatMap((entry) => (entry ? [entry] : []))
}
