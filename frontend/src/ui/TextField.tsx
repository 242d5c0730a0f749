/** A line of text that is stored when it is left or when the person pauses at its end. */
import { useSignal } from '@preact/signals'
import { Field } from './Field'

export type TextFieldProps = {
  label: string
  hint?: string
  value: string | null | undefined
  type?: 'text' | 'date' | 'time' | 'datetime-local'
  max?: string
  maxLength?: number
  error?: string | null
  onChange: (text: string) => void
}

export function TextField({
  label,
  hint,
  value,
  type = 'text',
  max,
  maxLength = 200,
  error,
  onChange,
}: TextFieldProps) {
  const typed = useSignal<string | null>(null)
  const input = ({ value: now, validity }: HTMLInputElement): void => {
    typed.value = now
    // A date with a part missing hands out no text, which is not the same as no date.
    if (!validity.badInput) onChange(now)
  }
  return (
    <Field
      label={label}
      hint={hint}
      type={type}
      value={typed.value ?? value ?? ''}
      autocomplete="off"
      error={error}
      {...(type === 'text' && { maxLength })}
      {...(max && { max })}
      onInput={(event) => input(event.currentTarget)}
    />
  )
}
