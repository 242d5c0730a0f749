/** Answers that two devices gave differently: the person says which one stands. */
import type { Entry } from '../store/database'
import { choose } from '../store/diary'
import { settings } from '../words/settings'
import { nameOf, valueInWords } from './entryWords'
import { write } from './tell'

export function SetAside({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <section class="stack" aria-labelledby="aside">
      <h2 id="aside">{settings.wait.setAside}</h2>
      <p class="small">{settings.wait.setAsideHint}</p>
      {entries.map((entry) => (
        <Question key={entry.id} entry={entry} />
      ))}
    </section>
  )
}

function Question({ entry }: { entry: Entry }) {
  const other = entry.setAside ?? {}
  const { id, kind, fields } = entry
  return (
    <div class="card tight">
      <h3>{nameOf(entry)}</h3>
      <ul class="values">
        {Object.entries(other).map(([field, value]) => (
          <li key={field}>
            <b>{field.replaceAll('_', ' ')}</b>
            <span class="small under">{settings.wait.stands(valueInWords(fields[field]))}</span>
            <span class="small under">{settings.wait.other(valueInWords(value))}</span>
          </li>
        ))}
      </ul>
      <div class="pair">
        <button type="button" class="btn" onClick={() => void write(() => choose(kind, id, {}))}>
          {settings.wait.keepThis}
        </button>
        <button type="button" class="btn" onClick={() => void write(() => choose(kind, id, other))}>
          {settings.wait.takeOther}
        </button>
      </div>
    </div>
  )
}
