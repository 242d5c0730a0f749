/** Something that is on or off: square and empty when off, round and full when on. */
export type SwitchProps = { label: string; hint?: string; on: boolean; onChange: (on: 'on' | 'off') => void }

export function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {hint && <span class="small under">{hint}</span>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked ? 'on' : 'off')}
      />
      <span class="knob" />
    </label>
  )
}
