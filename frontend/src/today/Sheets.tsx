/** What opens over Today: the list of medicines, and why a day is no free one. */
import type { EntryOf } from '../store/database'
import { AttackToday } from './FreeDay'
import { MedicineSheet } from './MedicineSheet'
import { opened, shut } from './shown'

type Props = { attack: EntryOf<'episode'> | null; day: string; clock: () => Date }

export function Sheets({ attack, day, clock }: Props) {
  return (
    <>
      <MedicineSheet attack={attack} clock={clock} open={opened.value === 'medicine'} onClose={shut} />
      <AttackToday day={day} />
    </>
  )
}
