/** One of many, as the browser's own list; its first line is "none of them", which is no answer. */
import { useId } from 'preact/hooks'

export type SelectProps = {
  label: string
  hint?: string
  choices: Readonly<Record<string, string>>
  none: string
  chosen: string | null | undefined
  onChange: (choice: string | null) => void
}

export function Select({ label, hint, choices, none, chosen, onChange }: SelectProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="input"
        id={id}
        value={chosen ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {Object.entries(choices).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
