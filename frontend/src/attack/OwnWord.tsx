/** A field for a name of the person's own; it becomes a chip. */
import { isText, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { words } from '../words'

const LONGEST = 80

/** `of`: what the word is typed for. */
type OwnWordProps = { of: string; label: string; onAdd: (word: string) => void; taken: (word: string) => boolean }

/** It is added with its button, with Enter, and when the field is left: nothing typed is forgotten. */
export function OwnWord({ of, label, onAdd, taken }: OwnWordProps) {
  const word = useDraft(`own ${of}`, '', isText)
  const add = (): void => {
    const named = word.value.trim()
    word.done()
    if (named && !taken(named)) onAdd(named)
  }
  return (
    <div class="own">
      <Field
        label={label}
        value={word.value}
        maxLength={LONGEST}
        onInput={(event) => word.set(event.currentTarget.value)}
        onChange={add}
        autoComplete="off"
      />
      <button type="button" class="btn" onClick={add} aria-label={words.common.addTo(label)}>
        {words.common.add}
      </button>
    </div>
  )
}
