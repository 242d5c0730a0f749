/** A day of the background, stored once it is whole. */
import { TextField } from '../ui/TextField'
import type { Part } from './BackgroundPage'
import { dayIn } from './one'

type Props = Part & { label: string; hint: string; field: 'pattern_since' | 'continuous_since' }

export function DayField({ label, hint, field, said, tell }: Props) {
  const save = (text: string): void => {
    const day = dayIn(text)
    if (day !== undefined) tell(() => ({ [field]: day }))
  }
  return <TextField label={label} hint={hint} type="date" value={said[field]} onChange={save} />
}
