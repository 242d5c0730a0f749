/** A new medicine: its name is enough; what the table knows about it is filled in and can be changed. */
import { useSignal } from '@preact/signals'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { Kept } from '../typed/Kept'
import { isText, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { settings } from '../words/settings'
import { classOf, ingredientsNamed } from './classOf'
import { write } from './tell'

export function NewMedicine({ onMade }: { onMade: (id: string) => void }) {
  const name = useDraft('new medicine', '', isText)
  const tried = useSignal(false)
  const inside = ingredientsNamed(name.value)
  const submit = (event: Event): void => {
    event.preventDefault()
    tried.value = true
    const typed = name.value.trim()
    if (typed) void write(() => make(typed, inside, onMade).then(name.done))
  }
  return (
    <form class="answers" onSubmit={submit} noValidate>
      <Kept of={name} />
      <Field
        label={settings.medicine.name}
        value={name.value}
        maxLength={200}
        autocomplete="off"
        error={tried.value && !name.value.trim() ? settings.medicine.needsName : null}
        onInput={(event) => name.set(event.currentTarget.value)}
      />
      <p class="small" role="status">
        {inside.length > 0 &&
          `${settings.medicine.known(inside.join(', '))} · ${settings.medicine.counts(settings.medicine.classes[classOf({ ingredients: [...inside] })])}`}
      </p>
      <button type="submit" class="btn main-act wide">
        {settings.medicine.keep}
      </button>
    </form>
  )
}

async function make(name: string, inside: readonly string[], onMade: (id: string) => void): Promise<void> {
  const id = newId()
  await keep('medication', id, { name, active: true, ...(inside.length > 0 && { ingredients: [...inside] }) })
  onMade(id)
}
