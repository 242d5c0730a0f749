/** What is in a medicine, by generic names; the browser offers those that the table knows. */
import { useId } from 'preact/hooks'
import { isText, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { offerBack } from '../ui/undo'
import { kept } from '../words/kept'
import { settings } from '../words/settings'
import { SUBSTANCES, substanceNamed } from './classOf'

export type IngredientsProps = { of: string; names: readonly string[]; onChange: (names: string[] | null) => void }

export function Ingredients({ of, names, onChange }: IngredientsProps) {
  const { removeIngredient } = settings.medicine
  const without = (name: string): void => {
    const rest = names.filter((one) => one !== name)
    onChange(rest.length > 0 ? rest : null)
    offerBack(kept.removed(name), () => onChange([...names]))
  }
  return (
    <fieldset class="stack">
      <legend>{settings.medicine.ingredients}</legend>
      <ul class="parts">
        {names.map((name) => (
          <li key={name}>
            {name}
            <button
              type="button"
              class="btn plain icon-only"
              aria-label={removeIngredient(name)}
              onClick={() => without(name)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Another of={of} onAdd={(name) => !names.includes(name) && onChange([...names, name])} />
    </fieldset>
  )
}

function Another({ of, onAdd }: { of: string; onAdd: (name: string) => void }) {
  const typed = useDraft(`${of} ingredient`, '', isText)
  const list = useId()
  const add = (): void => {
    const name = substanceNamed(typed.value)
    if (name) onAdd(name)
    typed.done()
  }
  return (
    <div class="row end">
      <Field
        label={settings.medicine.ingredientsHint}
        list={list}
        value={typed.value}
        maxLength={100}
        autocomplete="off"
        onInput={(event) => typed.set(event.currentTarget.value)}
      />
      <datalist id={list}>
        {SUBSTANCES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" class="btn" onClick={add}>
        {settings.medicine.addIngredient}
      </button>
    </div>
  )
}
