/** A labelled input with its hint, and what is wrong with it in plain words beside it. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import './ui.css'

export type FieldProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'label' | 'size'> & {
  label: string
  hint?: string | undefined
  error?: string | null | undefined
  children?: ComponentChildren
}

export function Field({ label, hint, error, children, ...input }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        {...input}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="wrong" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {children}
    </div>
  )
}
