/** Puts a medicine on the person's list, and takes it. What is in it is offered from the drug table. */
import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import { Kept } from '../typed/Kept'
import { fieldsLike, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { parts, takeNew } from './doses'
import type { Part } from './part'

const LONGEST = 200
const START = { name: '', ingredients: '' }

export function NewMedicine({ part, onDone }: { part: Part; onDone: () => void }) {
  const draft = useDraft('taken new medicine', START, fieldsLike(START))
  const { name, ingredients } = draft.value
  const error = useSignal<string | null>(null)
  const known = useSignal<ReadonlyMap<string, string>>(new Map())
  const list = useId()
  useEffect(() => void drugNames().then((names) => (known.value = names)), [])
  const add = (): void => {
    error.value = name.trim() ? null : words.errors.needsName
    if (error.value) return
    const found = known.value.get(name.trim().toLowerCase())
    const contains = parts(ingredients || (found ?? ''))
    takeNew(part, { name: name.trim(), ...(contains.length > 0 && { ingredients: contains }) })
    draft.done()
    onDone()
  }
  return (
    <div class="card">
      <Kept of={draft} />
      <Field
        label={attackMore.medicine.name}
        list={list}
        value={name}
        maxLength={LONGEST}
        error={error.value}
        autoComplete="off"
        onInput={(event) => draft.set({ name: event.currentTarget.value, ingredients })}
      />
      <datalist id={list}>
        {[...known.value.keys()].map((drug) => (
          <option key={drug} value={drug} />
        ))}
      </datalist>
      <Field
        label={attackMore.medicine.ingredients}
        hint={attackMore.medicine.ingredientsSay}
        value={ingredients}
        autoComplete="off"
        onInput={(event) => draft.set({ name, ingredients: event.currentTarget.value })}
      />
      <button type="button" class="btn" onClick={add}>
        {attackMore.medicine.save}
      </button>
    </div>
  )
}

/** The names that the drug table knows, each with its generic name; fetched when it is needed. */
async function drugNames(): Promise<Map<string, string>> {
  const { drugs } = await import('../contract/medicines.json')
  return new Map(
    Object.entries(drugs).flatMap(([generic, [, , , ...brands]]) =>
      [generic, ...brands].map((brand): [string, string] => [brand.toLowerCase(), generic]),
    ),
  )
}
