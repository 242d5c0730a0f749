/** The words of a file that mean nothing here yet: the person may say what each of them means. */
import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { Disclosure } from '../ui/Disclosure'
import { bring } from '../words/bring'
import type { Shown } from './Asked'
import { type Group, groups, sent } from './meanings'
import type { Import } from './server'

type Word = NonNullable<Import['told']['unknown_words']>[number]
type Chosen = Signal<Readonly<Record<string, string | null>>>

const keyOf = ({ field, word }: Word): string => `${field}: ${word}`

export function Words({ bringing, step: { told } }: Shown) {
  const chosen: Chosen = useSignal({})
  const { unknown_words: unknown = [], unknown_count: count = 0 } = told.told
  if (count === 0) return null
  const again = (): void => {
    const words = { ...told.choices.words, ...chosen.value }
    void bringing.read({ ...told.choices, words })
  }
  return (
    <Disclosure title={bring.words(count)}>
      {() => (
        <div class="stack">
          <p>{bring.wordsHint}</p>
          {unknown.map((word) => (
            <Meant key={keyOf(word)} word={word} chosen={chosen} among={groups()} />
          ))}
          {count > unknown.length && <p>{bring.more(count - unknown.length)}</p>}
          <button type="button" class="btn wide" onClick={again}>
            {bring.readAgain}
          </button>
        </div>
      )}
    </Disclosure>
  )
}

function Meant({ word, chosen, among }: { word: Word; chosen: Chosen; among: Group[] }) {
  const id = useId()
  const choose = (meaning: string): void => {
    const said = meaning === '' ? null : sent(meaning, word.word)
    chosen.value = { ...chosen.value, [keyOf(word)]: said }
  }
  return (
    <div class="field">
      <label for={id}>{bring.word(word.word, word.count)}</label>
      <select class="input" id={id} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{bring.inNotes}</option>
        {among.map(({ field, says, choices }) => (
          <optgroup key={field} label={says}>
            {choices.map(({ meaning, says: name }) => (
              <option key={meaning} value={meaning}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
