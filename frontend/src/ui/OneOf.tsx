/** One answer of a few, as equal keys; the last of them is "not said". */
import { words } from '../words'
import { saidOf, usualClass } from './answer'
import { Group } from './Group'
import { Key } from './Key'

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
          <Key
            key={choice}
            name={name}
            value={choice}
            words={label}
            chosen={chosen === choice}
            confirms={usual}
            onChoose={() => onChange(choice)}
          />
        ))}
        {!always && (
          <Key
            kind="unsaid"
            name={name}
            value=""
            words={words.common.notSaid}
            chosen={chosen == null}
            onChoose={() => onChange(null)}
          />
        )}
      </div>
    </Group>
  )
}
