/** A number that may be left out: stored as it is typed, and only when it can be right. */
import { useSignal } from '@preact/signals'
import { words } from '../words'
import { Field } from './Field'

export type NumberFieldProps = {
  label: string
  hint?: string
  value: number | null | undefined
  min: number
  max: number
  step?: number
  onChange: (value: number | null) => void
}

export function NumberField({ label, hint, value, min, max, step = 1, onChange }: NumberFieldProps) {
  const typed = useSignal<string | null>(null)
  const text = typed.value ?? (value == null ? '' : String(value))
  const input = (now: string): void => {
    typed.value = now
    const number = numberIn(now, { min, max, step })
    if (number !== undefined) onChange(number)
  }
  return (
    <Field
      label={label}
      hint={hint}
      type="text"
      inputMode={step < 1 ? 'decimal' : 'numeric'}
      autocomplete="off"
      value={text}
      error={numberIn(text, { min, max, step }) === undefined ? words.errors.between(min, max) : null}
      onInput={(event) => input(event.currentTarget.value)}
    />
  )
}

/** null where nothing is typed, undefined where it is no number that can stand. */
export function numberIn(text: string, { min, max, step }: Limits): number | null | undefined {
  if (text.trim() === '') return null
  const number = Number(text.trim().replace(',', '.'))
  const fits = number >= min && number <= max && (step < 1 || Number.isInteger(number))
  return fits ? number : undefined
}

/** A step of 1 asks for whole numbers. */
type Limits = { min: number; max: number; step: number }
