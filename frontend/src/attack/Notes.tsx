/** Words of the person's own; written a moment after the last key. */
import { useId } from 'preact/hooks'
import { useTyped } from '../typed/useTyped'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'

const LONGEST = 10_000

export function Notes({ id, said, tell }: Part) {
  const name = useId()
  const save = (text: string): null => {
    tell(() => ({ notes: text === '' ? null : text }))
    return null
  }
  const { text, typed, leave } = useTyped(`${id} notes`, said.notes ?? '', save)
  return (
    <div class="field">
      <label for={name}>{attackMore.notesName}</label>
      <textarea
        class="input"
        id={name}
        rows={5}
        autocapitalize="sentences"
        enterkeyhint="enter"
        maxLength={LONGEST}
        value={text}
        aria-describedby={`${name}-hint`}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={leave}
      />
      <p class="small" id={`${name}-hint`}>
        {attackMore.notesSay} {attackMore.notesSpoken}
      </p>
    </div>
  )
}
