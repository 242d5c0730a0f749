/** One answer of a few, as equal keys; the last of them is "not said". */
import { words } from '../words'
import { saidOf, usualClass } from './answer'
import { Group } from './Group'

export type OneOfProps = {
  title: string
  /** One name for its radios, which no other question on the page has. */
  name: string
  choices: Readonly<Record<string, string>>
  chosen: string | null | undefined
  onChange: (choice: string | null) => void
  hint?: string | undefined
  said?: string
  /** A question that always has an answer offers no "not said". */
  always?: 'always answered'
  extra?: string
  /** Filled in as usual, and not confirmed. */
  usual?: boolean | undefined
}

export function OneOf({ title, name, choices, chosen, onChange, hint, said, always, extra, usual }: OneOfProps) {
  return (
    <Group title={title} hint={hint} extra={usualClass(usual, extra)} {...saidOf(usual, said)}>
      <div class="scale words">
        {Object.entries(choices).map(([choice, label]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={chosen === choice}
              onChange={() => onChange(choice)}
              onClick={usual && chosen === choice ? () => onChange(choice) : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
        {!always && (
          <label class="unsaid">
            <input type="radio" name={name} value="" checked={chosen == null} onChange={() => onChange(null)} />
            <span>{words.common.notSaid}</span>
          </label>
        )}
      </div>
    </Group>
  )
}
