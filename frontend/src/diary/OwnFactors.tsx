/** Factors of the person's own: there or not, or how much of it; those of other days are offered by name. */
import { newId } from '../store/ids'
import { checkins } from '../store/live'
import { NumberField } from '../typed/NumberField'
import { isText, useDraft } from '../typed/useDraft'
import { nextAnswer } from '../ui/answer'
import { Chip } from '../ui/Chip'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { offerBack } from '../ui/undo'
import { diary } from '../words/diary'
import { kept } from '../words/kept'
import type { CheckinProps, Said } from './CheckinForm'

type Factor = NonNullable<Said['own_factors']>[number]
const MOST_NAMES = 100

export function OwnFactors({ day, said, tell }: CheckinProps) {
  const named = new Set((said.own_factors ?? []).map(({ name }) => name))
  const known = [...new Set(checkins.value.flatMap(({ fields }) => (fields.own_factors ?? []).map(({ name }) => name)))]
  const edit = (work: (factors: Factor[]) => Factor[]): void =>
    tell((stored) => ({ own_factors: work(stored.own_factors ?? []) }))
  const add = (name: string): void => edit((factors) => [...factors, { id: newId(), name, present: true }])
  const tap = (id: string): void =>
    edit((factors) => factors.map((one) => (one.id === id ? { ...one, present: nextAnswer(one.present) } : one)))
  const measure = (id: string, amount: number | null): void =>
    edit((factors) => factors.map((one) => (one.id === id ? { ...one, amount } : one)))
  const remove = (id: string, name: string): void => {
    const before = said.own_factors ?? null
    edit((all) => all.filter((one) => one.id !== id))
    offerBack(kept.removed(name), () => tell(() => ({ own_factors: before })))
  }
  return (
    <fieldset class="stack">
      <legend>{diary.day.own}</legend>
      {(said.own_factors ?? []).map(({ id, name, present, amount }) => (
        <div key={id} class="stack">
          <Chip label={name} answer={present} onTap={() => tap(id)} />
          <NumberField
            of={`${id} amount`}
            label={diary.day.ownAmount(name)}
            value={amount}
            min={0}
            max={100_000}
            step={0.1}
            onChange={(value) => measure(id, value)}
          />
          <button type="button" class="btn" onClick={() => remove(id, name)}>
            {diary.day.removeOwn(name)}
          </button>
        </div>
      ))}
      {known
        .filter((name) => !named.has(name))
        .map((name) => (
          <Chip key={name} label={name} answer={null} onTap={() => add(name)} />
        ))}
      <NewFactor day={day} onAdd={add} taken={named} />
    </fieldset>
  )
}

function NewFactor({ day, onAdd, taken }: { day: string; onAdd: (name: string) => void; taken: ReadonlySet<string> }) {
  const name = useDraft(`own factor ${day}`, '', isText)
  const add = (): void => {
    const typed = name.value.trim()
    if (typed && !taken.has(typed)) onAdd(typed)
    name.done()
  }
  return (
    <div class="row end">
      <Field
        label={diary.day.ownName}
        value={name.value}
        maxLength={MOST_NAMES}
        onInput={(event) => name.set(event.currentTarget.value)}
      />
      <button type="button" class="btn" onClick={add}>
        <Icon name="plus" />
        {diary.day.ownAdd}
      </button>
    </div>
  )
}
