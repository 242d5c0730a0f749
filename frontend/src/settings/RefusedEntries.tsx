/** Entries that the account would not take, each with the reason and the way to it. */
import { nameOf, pageOf } from '../history/entryWords'
import { background, checkins, doses, episodes, medications, type Refusal } from '../store/live'
import { Icon } from '../ui/Icon'
import { refusedInWords } from '../words/refused'
import { settings } from '../words/settings'

export function RefusedEntries({ entries }: { entries: readonly Refusal[] }) {
  if (entries.length === 0) return null
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{settings.wait.refused}</h2>
      <p class="small">{settings.wait.refusedHint}</p>
      <ul class="list">
        {entries.map((one) => (
          <Refused key={one.id} {...one} />
        ))}
      </ul>
    </section>
  )
}

function Refused({ id, kind, message }: Refusal) {
  const entry = everyEntry().find((one) => one.id === id) ?? { id, kind, fields: {} }
  return (
    <li>
      <a class="item" href={pageOf(entry)}>
        <Icon name="flag" />
        <span>
          {nameOf(entry)}
          <span class="small under">{refusedInWords(message)}</span>
        </span>
        <Icon name="on" />
      </a>
    </li>
  )
}

const everyEntry = () => [
  ...episodes.value,
  ...doses.value,
  ...checkins.value,
  ...medications.value,
  ...(background.value ? [background.value] : []),
]
