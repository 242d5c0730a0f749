/** Settings, deleted entries: each can be restored, looked back at, or erased for good. */

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Entry } from '../store/database'
import { discard, restore } from '../store/diary'
import { discarded } from '../store/live'
import { tellingIn } from '../store/telling'
import { Icon } from '../ui/Icon'
import { Toast } from '../ui/Toast'
import { Top } from '../ui/Top'
import { words } from '../words'
import { history } from '../words/history'
import { nameOf } from './entryWords'
import './history.css'

const back = signal<Entry | null>(null)
const unsaved = signal(false)
const telling = tellingIn(unsaved)

export function DeletedPage() {
  const entries = discarded.value
  const done = back.value
  useEffect(() => forget, [])
  return (
    <>
      <Top title={history.deletedTitle} back="/settings" />
      <main class="main">
        <p>{entries.length > 0 ? history.deletedLead : history.deletedNone}</p>
        {unsaved.value && (
          <p class="wrong" role="alert">
            {words.common.notSavedSay}
          </p>
        )}
        {done && (
          <Toast
            says={history.restored(nameOf(done))}
            onUndo={() => void away(done)}
            onClose={() => (back.value = null)}
          />
        )}
        <ul class="list">
          {entries.map((entry) => (
            <One key={entry.id} entry={entry} />
          ))}
        </ul>
      </main>
    </>
  )
}

/** What was said of the last tap is not said again to who comes back. */
function forget(): void {
  back.value = null
  unsaved.value = false
}

function One({ entry }: { entry: Entry }) {
  const name = nameOf(entry)
  return (
    <li class="deleted">
      <a class="item" href={`/history/${entry.kind}/${entry.id}`}>
        <Icon name="past" />
        <span>{name}</span>
        <Icon name="on" />
      </a>
      <button
        type="button"
        class="btn"
        aria-label={words.common.named(name, history.restore)}
        onClick={() => void again(entry)}
      >
        {history.restore}
      </button>
    </li>
  )
}

const again = (entry: Entry): Promise<void> =>
  telling(async () => {
    await restore(entry.kind, entry.id)
    back.value = entry
  })

const away = (entry: Entry): Promise<void> =>
  telling(async () => {
    await discard(entry.kind, entry.id)
    back.value = null
  })
