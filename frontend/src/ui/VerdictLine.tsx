/** The verdict: shut, marks and one sentence; open, whatever it holds. */
import type { ComponentChildren } from 'preact'
import { rules } from '../words/rules'
import { Icon } from './Icon'

export type Mark = 'met' | 'notmet' | 'unsaid'
export type Marked = { at: string; mark: Mark }
export type VerdictLineProps = {
  /** One for each criterion of the kind that stands first. */
  marks: readonly Marked[]
  sentence: string
  left?: string | undefined
  children: ComponentChildren
}

export function VerdictLine({ marks, sentence, left, children }: VerdictLineProps) {
  return (
    <details class="verdict">
      <summary>
        <span class="says">
          <span>{sentence}</span>
          {(marks.length > 0 || left) && (
            <span class="row small">
              <Tally marks={marks} /> {left}
            </span>
          )}
        </span>
        <Icon name="turn" extra="turn" />
      </summary>
      <div class="inside">
        {children}
        <p class="small">{rules.notADiagnosis}</p>
      </div>
    </details>
  )
}

function Tally({ marks }: { marks: readonly Marked[] }) {
  const count = (mark: Mark): number => marks.filter((other) => other.mark === mark).length
  if (marks.length === 0) return null
  return (
    <span class="tally" role="img" aria-label={rules.tally(count('met'), count('notmet'), count('unsaid'))}>
      {marks.map(({ at, mark }) => (
        <Icon key={at} name={mark} />
      ))}
    </span>
  )
}
