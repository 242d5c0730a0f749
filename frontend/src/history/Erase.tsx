/** Erasing one entry for good: it is asked once, and says what will happen. */
import { signal } from '@preact/signals'
import type { Entry } from '../store/database'
import { openNow } from '../store/diary'
import { erase } from '../store/entries'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { history } from '../words/history'
import { nameOf } from './entryWords'

/** The entry about which it is being asked. */
const asked = signal<string | null>(null)
const failed = signal(false)

export function Erase({ entry }: { entry: Entry }) {
  if (asked.value === entry.id) return <Ask entry={entry} />
  return (
    <button type="button" class="btn plain wide" onClick={() => ask(entry)}>
      <Icon name="bin" />
      {history.erase.open}
    </button>
  )
}

function Ask({ entry }: { entry: Entry }) {
  const { title, say, stays, doses, once, yes, no } = history.erase
  return (
    <section class="card notice" aria-labelledby="erase">
      <h2 id="erase" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title}
      </h2>
      <p>{nameOf(entry)}</p>
      <p>{say}</p>
      {entry.kind === 'episode' && <p>{doses}</p>}
      <p>{stays}</p>
      <p>
        <b>{once}</b>
      </p>
      {failed.value && (
        <p class="wrong" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
      <div class="pair">
        <button type="button" class="btn" onClick={() => (asked.value = null)}>
          {no}
        </button>
        <button type="button" class="btn" onClick={() => void doIt(entry)}>
          {yes}
        </button>
      </div>
    </section>
  )
}

/** What went wrong before was with another try, and perhaps with another entry. */
function ask({ id }: Entry): void {
  failed.value = false
  asked.value = id
}

async function doIt({ kind, id }: Entry): Promise<void> {
  try {
    await erase(await openNow(), kind, id)
    failed.value = false
    asked.value = null
  } catch (fault) {
    failed.value = true
    console.error(fault)
  }
}
