/** Everything that may be said about a medicine of one's own. */
import { useSignal } from '@preact/signals'
import { FORM, OVERUSE_CLASS, UNIT } from '../contract/vocabulary'
import type { EntryOf } from '../store/database'
import { discard, restore } from '../store/diary'
import { NumberField } from '../typed/NumberField'
import { Disclosure } from '../ui/Disclosure'
import { OneOf } from '../ui/OneOf'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { offerBack } from '../ui/undo'
import { kept } from '../words/kept'
import { settings } from '../words/settings'
import { classOf } from './classOf'
import { Ingredients } from './Ingredients'
import { type TellMedicine, tellMedicine, write } from './tell'

type Medicine = EntryOf<'medication'>
type Part = { said: Medicine['fields']; tell: TellMedicine }
const words = () => settings.medicine
const UNITS = Object.fromEntries(UNIT.map((unit) => [unit, unit]))
const ATC = /^[A-Z](\d\d([A-Z]([A-Z](\d\d)?)?)?)?$/

export function MedicineForm({ medicine, onRemoved }: { medicine: Medicine; onRemoved: () => void }) {
  const tell = tellMedicine(medicine.id)
  const remove = (): void =>
    void write(async () => {
      await discard('medication', medicine.id)
      onRemoved()
      offerBack(kept.removed(medicine.fields.name ?? words().edit), () =>
        write(() => restore('medication', medicine.id)),
      )
    })
  return (
    <div class="answers">
      <p class="small">{words().saved}</p>
      <Basics id={medicine.id} said={medicine.fields} tell={tell} />
      <Disclosure title={words().more}>{() => <More said={medicine.fields} tell={tell} />}</Disclosure>
      <button type="button" class="btn wide" onClick={remove}>
        {words().remove}
      </button>
      <p class="small">{words().removeHint}</p>
    </div>
  )
}

function Basics({ id, said, tell }: Part & { id: string }) {
  const use = (choice: string | null): void => {
    const uses = ['acute', 'preventive', 'both'] as const
    tell({ use: uses.find((one) => one === choice) ?? null })
  }
  return (
    <>
      <TextField
        label={words().name}
        value={said.name}
        error={said.name ? null : words().needsName}
        onChange={(name) => name.trim() && tell({ name: name.trim() })}
      />
      <Ingredients of={id} names={said.ingredients ?? []} onChange={(ingredients) => tell({ ingredients })} />
      <p role="status">{words().counts(words().classes[classOf(said)])}</p>
      <OneOf title={words().use} name="use" choices={words().uses} chosen={said.use} onChange={use} />
      <div class="pair">
        <NumberField
          of={`${id} strength`}
          label={words().strength}
          value={said.strength}
          min={0}
          max={1_000_000}
          step={0.01}
          onChange={(strength) => tell({ strength })}
        />
        <Select
          label={words().unit}
          choices={UNITS}
          none={words().notSaid}
          chosen={said.unit}
          onChange={(unit) => tell({ unit: UNIT.find((one) => one === unit) ?? null })}
        />
      </div>
      <Switch label={words().active} on={said.active !== false} onChange={(on) => tell({ active: on === 'on' })} />
    </>
  )
}

function More({ said, tell }: Part) {
  const wrong = useSignal(false)
  const atc = (text: string): void => {
    const code = text.trim().toUpperCase()
    wrong.value = code !== '' && !ATC.test(code)
    if (!wrong.value) tell({ atc: code || null })
  }
  return (
    <>
      <Select
        label={words().ownClass}
        choices={words().classes}
        none={words().byIngredients}
        chosen={said.overuse_class}
        onChange={(name) => tell({ overuse_class: OVERUSE_CLASS.find((one) => one === name) ?? null })}
      />
      <Select
        label={words().form}
        choices={words().forms}
        none={words().notSaid}
        chosen={said.form}
        onChange={(form) => tell({ form: FORM.find((one) => one === form) ?? null })}
      />
      <TextField
        label={words().atc}
        hint={words().atcHint}
        value={said.atc}
        maxLength={7}
        error={wrong.value ? words().atcWrong : null}
        onChange={atc}
      />
    </>
  )
}
