/** A number that may be left out: written as it is typed; what cannot be stored stays in the field with its reason. */
import { Field } from '../ui/Field'
import { errors } from '../words/errors'
import { useTyped } from './useTyped'

export type NumberFieldProps = {
  /** What the text belongs to, so that it is kept while it cannot be stored. */
  of: string
  label: string
  hint?: string | undefined
  value: number | null | undefined
  min: number
  max: number
  /** A step of 1 asks for whole numbers. */
  step?: number
  onChange: (value: number | null) => void
}

export function NumberField({ of, label, hint, value, min, max, step = 1, onChange }: NumberFieldProps) {
  const save = (text: string): string | null => {
    const number = numberIn(text, { min, max, step })
    if (number === undefined) return Number.isNaN(numeric(text)) ? errors.number : errors.between(min, max)
    onChange(number)
    return null
  }
  const { text, error, typed, leave } = useTyped(of, value == null ? '' : String(value), save)
  return (
    <Field
      label={label}
      hint={hint}
      type="text"
      inputMode={step < 1 ? 'decimal' : 'numeric'}
      autocomplete="off"
      value={text}
      error={error}
      onInput={(event) => typed(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}

/** Half the world writes a comma there. */
const numeric = (text: string): number => Number(text.trim().replace(',', '.'))

type Limits = { min: number; max: number; step: number }

/** null where nothing is typed, undefined where it is no number that can stand. */
export function numberIn(text: string, { min, max, step }: Limits): number | null | undefined {
  if (text.trim() === '') return null
  const number = numeric(text)
  const fits = number >= min && number <= max && (step < 1 || Number.isInteger(number))
  return fits ? number : undefined
}
