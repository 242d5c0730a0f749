/** The verdict: shut, marks and one sentence; open, the next question and each criterion with its reason. */
import type { ComponentChildren } from 'preact'
import { words } from '../words/en'
import { Icon } from './Icon'

export type Mark = 'met' | 'notmet' | 'unsaid'
export type Criterion = { code: string; name: string; because: string; mark: Mark; state: string }
export type Marked = Pick<Criterion, 'code' | 'mark'>
export type CriteriaOf = { title: string; criteria: readonly Criterion[] }
export type VerdictLineProps = {
  marks: readonly Marked[]
  sentence: string
  left?: string | undefined
  /** The one next question, answerable right here. */
  ask?: ComponentChildren
  kinds: readonly CriteriaOf[]
  note?: string | undefined
}

export function VerdictLine({ marks, sentence, left, ask, kinds, note }: VerdictLineProps) {
  return (
    <details class="verdict">
      <summary>
        <Tally marks={marks} />
        <p>
          {sentence} {left && <b>{left}</b>}
        </p>
        <Icon name="turn" extra="turn" />
      </summary>
      <div class="inside">
        {ask && <div class="ask">{ask}</div>}
        {kinds.map((kind) => (
          <Kind key={kind.title} {...kind} />
        ))}
        {note && <p class="small">{note}</p>}
        <p class="small">{words.rules.notADiagnosis}</p>
      </div>
    </details>
  )
}

function Tally({ marks }: { marks: readonly Marked[] }) {
  const count = (mark: Mark): number => marks.filter((other) => other.mark === mark).length
  if (marks.length === 0) return null
  return (
    <span class="tally" role="img" aria-label={words.rules.tally(count('met'), count('notmet'), count('unsaid'))}>
      {marks.map(({ code, mark }) => (
        <Icon key={code} name={mark} />
      ))}
    </span>
  )
}

function Kind({ title, criteria }: CriteriaOf) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="crit">
        {criteria.map(({ code, name, because, mark, state }) => (
          <li key={code}>
            <Icon name={mark} />
            <span>
              {name}
              <span class="small under">{words.rules.reason(because, code)}</span>
            </span>
            <span class="state">{state}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
