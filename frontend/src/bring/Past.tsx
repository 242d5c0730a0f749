/** What was brought in before, newest first: each can be gone on with, or taken back. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { bring } from '../words/bring'
import { dayAt, fullDay } from '../words/dates'
import { sourceName } from '../words/sourceName'
import type { Besides } from './besides'
import type { Bringing } from './bringing'
import { countedWords } from './counted'
import type { Import } from './server'

export function Past({ bringing, beside: { server } }: { bringing: Bringing; beside: Besides }) {
  const [all, show] = useState<Import[] | null>(null)
  useEffect(() => {
    void server.all().then((answer) => answer.ok && show(answer.data))
  }, [server])
  if (!all) return null
  const open = async (id: string): Promise<void> => {
    const answer = await server.look(id)
    if (answer.ok) bringing.show(answer.data)
  }
  return (
    <section aria-labelledby="past">
      <h2 id="past">{bring.past}</h2>
      {all.length === 0 && <p>{bring.none}</p>}
      <ul class="list">
        {all.map((one) => (
          <li key={one.id}>
            <button type="button" class="item" onClick={() => void open(one.id)}>
              <Icon name="past" />
              <span>
                {one.name}
                <span class="small under">{told(one)}</span>
              </span>
              <Icon name="on" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function told({ source, created_at: at, state, told: { written } }: Import): string {
  const states: Readonly<Record<string, string>> = bring.states
  const day = bring.on(fullDay(dayAt(new Date(at))))
  const counted = state === 'done' ? countedWords(written?.new) : ''
  return words.common.list([sourceName(source), day, states[state] ?? '', counted].filter(Boolean))
}
