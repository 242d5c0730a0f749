/** Took a medicine: the person's own list, the most used first, and one more tap stores it. */
import { useSignal } from '@preact/signals'
import type { EntryOf } from '../store/database'
import { doses, medications } from '../store/live'
import { Icon } from '../ui/Icon'
import { Sheet } from '../ui/Sheet'
import { timeAt } from '../words/dates'
import { inAttack } from '../words/inAttack'
import { medicineName } from '../words/medicineName'
import { today } from '../words/today'
import { type Taking, takeMedicine, untakeMedicine } from './acts'
import { type Medicine, mostUsedFirst, usualAmount } from './medicines'
import { NewMedicine } from './NewMedicine'
import { act } from './undo'

type Attack = EntryOf<'episode'>
/** Without an attack it is a dose by itself. */
export type MedicineSheetProps = { attack: Attack | null; clock: () => Date; open: boolean; onClose: () => void }

export function MedicineSheet({ attack, clock, open, onClose }: MedicineSheetProps) {
  const taken = (named: Named): void => {
    onClose()
    void took(attack, named, clock())
  }
  return (
    <Sheet title={today.whichMedicine} open={open} onClose={onClose}>
      <List onTaken={taken} />
    </Sheet>
  )
}

type Named = Omit<Taking, 'episode'> & { name: string }

function List({ onTaken }: { onTaken: (named: Named) => void }) {
  const adding = useSignal(false)
  const listed = mostUsedFirst(medications.value, doses.value)
  return (
    <>
      {listed.length === 0 && !adding.value && <p>{today.noneListed}</p>}
      {listed.map((medicine) => (
        <Listed key={medicine.id} medicine={medicine} onTaken={onTaken} />
      ))}
      <button
        type="button"
        class="btn wide choice"
        onClick={() => onTaken({ medication: null, name: today.aMedicine })}
      >
        <Icon name="unsaid" />
        {today.unlisted}
      </button>
      {adding.value ? (
        <NewMedicine onMade={(medication, name) => onTaken({ medication, name })} />
      ) : (
        <button type="button" class="btn plain wide" onClick={() => (adding.value = true)}>
          <Icon name="plus" />
          {inAttack.medicine.add}
        </button>
      )}
    </>
  )
}

/** What stands on the key is what is written down: the amount too, where it is always the same. */
function Listed({ medicine: { id, fields }, onTaken }: { medicine: Medicine; onTaken: (named: Named) => void }) {
  const amount = usualAmount(id, doses.value)
  const plain = amount ? (fields.name ?? today.aMedicine) : medicineName(fields, today.aMedicine)
  const name = amount ? inAttack.medicine.usually(plain, [amount.amount, amount.unit].filter(Boolean).join(' ')) : plain
  return (
    <button
      type="button"
      class="btn wide choice"
      onClick={() => onTaken({ medication: id, amount, name: fields.name ?? today.aMedicine })}
    >
      <Icon name="pill" />
      {name}
    </button>
  )
}

const took = (attack: Attack | null, { name, ...taking }: Named, at: Date): Promise<void> =>
  act(async () => {
    const episode = attack?.id ?? null
    const before = attack?.fields.took_medicine ?? null
    const dose = await takeMedicine({ ...taking, episode }, at)
    return { says: today.taken(name, timeAt(at)), undo: () => untakeMedicine(episode, dose, before) }
  })
