/** Took a medicine: the person's own list, and one more tap stores it. */
import type { EntryOf } from '../store/database'
import { medications } from '../store/live'
import { Icon } from '../ui/Icon'
import { Sheet } from '../ui/Sheet'
import { timeAt } from '../words/dates'
import { medicineName } from '../words/medicineName'
import { today } from '../words/today'
import { takeMedicine, untakeMedicine } from './acts'
import { act } from './undo'

type Props = { attack: EntryOf<'episode'>; clock: () => Date; open: boolean; onClose: () => void }

export function MedicineSheet({ attack, clock, open, onClose }: Props) {
  const listed = medications.value.filter(({ fields }) => fields.active !== false && fields.use !== 'preventive')
  const take = (id: string | null, name: string) => () => {
    onClose()
    void took(attack, id, name, clock())
  }
  return (
    <Sheet title={today.whichMedicine} open={open} onClose={onClose}>
      {listed.length === 0 && <p>{today.noneListed}</p>}
      {listed.map(({ id, fields }) => (
        <button key={id} type="button" class="btn wide choice" onClick={take(id, fields.name ?? today.aMedicine)}>
          <Icon name="pill" />
          {medicineName(fields, today.aMedicine)}
        </button>
      ))}
      <button type="button" class="btn wide choice" onClick={take(null, today.aMedicine)}>
        <Icon name="unsaid" />
        {today.unlisted}
      </button>
      <a class="btn plain wide" href="/settings/medicines/new">
        {today.toList}
      </a>
    </Sheet>
  )
}

const took = (attack: EntryOf<'episode'>, medication: string | null, name: string, at: Date): Promise<void> =>
  act(async () => {
    const before = attack.fields.took_medicine ?? null
    const dose = await takeMedicine(attack.id, medication, at)
    return { says: today.taken(name, timeAt(at)), undo: () => untakeMedicine(attack.id, dose, before) }
  })
