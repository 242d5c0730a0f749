/** A medicine that is on no list yet: its name is enough, and it is taken at once. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { Field } from '../ui/Field'
import { inAttack } from '../words/inAttack'
import { act } from './undo'

const LONGEST = 200
/** Before the brand names of a drug stand its class, its use and its code. */
const BRANDS = 3
type Drugs = Readonly<Record<string, readonly unknown[]>>

export function NewMedicine({ onMade }: { onMade: (id: string, name: string) => void }) {
  const name = useSignal('')
  const tried = useSignal(false)
  const drugs = useSignal<Drugs>({})
  useEffect(() => void knownDrugs().then((known) => (drugs.value = known)), [])
  const { medicine } = inAttack
  const submit = (event: Event): void => {
    event.preventDefault()
    tried.value = true
    const typed = name.value.trim()
    if (typed) void make(typed, genericIn(drugs.value, typed), onMade)
  }
  return (
    <form class="answers" onSubmit={submit} noValidate>
      <Field
        label={medicine.name}
        value={name.value}
        maxLength={LONGEST}
        autoComplete="off"
        error={tried.value && !name.value.trim() ? medicine.needsName : null}
        onInput={(event) => {
          name.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="btn wide">
        {medicine.take}
      </button>
    </form>
  )
}

const make = (name: string, generic: string | null, onMade: (id: string, name: string) => void): Promise<void> =>
  act(async () => {
    const id = newId()
    await keep('medication', id, { name, use: 'acute', active: true, ...(generic && { ingredients: [generic] }) })
    onMade(id, name)
    return null
  })

/** What is in it, where the drug table knows the name; without the table it is asked in the settings. */
function genericIn(drugs: Drugs, typed: string): string | null {
  const name = typed.toLowerCase()
  const found = Object.entries(drugs).find(
    ([generic, row]) =>
      generic.toLowerCase() === name || row.slice(BRANDS).some((one) => String(one).toLowerCase() === name),
  )
  return found?.[0] ?? null
}

const knownDrugs = (): Promise<Drugs> =>
  import('../contract/medicines.json').then(
    ({ drugs }) => drugs,
    () => ({}),
  )
