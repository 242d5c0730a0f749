/** A field for a name of the person's own; it becomes a chip. */
import { useSignal } from '@preact/signals'
import { Field } from '../ui/Field'
import { words } from '../words'

const LONGEST = 80

type OwnWordProps = { label: string; onAdd: (word: string) => void; taken: (word: string) => boolean }

/** It is added with its button, with Enter, and when the field is left: nothing typed is forgotten. */
export function OwnWord({ label, onAdd, taken }: OwnWordProps) {
  const word = useSignal('')
  const add = (): void => {
    const named = word.value.trim()
    word.value = ''
    if (named && !taken(named)) onAdd(named)
  }
  return (
    <div class="own">
      <Field
        label={label}
        value={word.value}
        maxLength={LONGEST}
        onInput={(event) => {
          word.value = event.currentTarget.value
        }}
        onChange={add}
        autoComplete="off"
      />
      <button type="button" class="btn" onClick={add} aria-label={words.common.addTo(label)}>
        {words.common.add}
      </button>
    </div>
  )
}
