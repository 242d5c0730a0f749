/** A number that is written as it is typed; what cannot be stored stays in the field with its reason. */
import { Field } from '../ui/Field'
import { words } from '../words'
import { useTyped } from './useTyped'

export type NumberFieldProps = {
  of: string
  label: string
  value: number | null | undefined
  least: number
  most: number
  hint?: string | undefined
  whole?: 'whole'
  onSave: (value: number | null) => void
}

export function NumberField({ of, label, value, least, most, hint, whole, onSave }: NumberFieldProps) {
  const save = (text: string): string | null => {
    const number = Number(text.trim().replace(',', '.'))
    if (text.trim() && Number.isNaN(number)) return words.errors.number
    if (number < least || number > most || (whole && !Number.isInteger(number)))
      return words.errors.between(least, most)
    onSave(text.trim() ? number : null)
    return null
  }
  const { text, error, typed, leave } = useTyped(of, value == null ? '' : String(value), save)
  return (
    <Field
      label={label}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={text}
      hint={hint}
      error={error}
      onInput={(event) => typed(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
