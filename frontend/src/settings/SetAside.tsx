/** Entries that two devices answered differently, each with the way to it: the question stands in the entry. */
import { nameOf, pageOf } from '../history/entryWords'
import type { Entry } from '../store/database'
import { questionsOf } from '../store/questions'
import { Icon } from '../ui/Icon'
import { history } from '../words/history'

export function SetAside({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <section class="stack" aria-labelledby="aside">
      <h2 id="aside">{history.question.title}</h2>
      <ul class="list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a class="item" href={pageOf(entry)}>
              <Icon name="ask" />
              <span>
                {nameOf(entry)}
                <span class="small under">{history.question.count(questionsOf(entry).length)}</span>
              </span>
              <Icon name="on" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
