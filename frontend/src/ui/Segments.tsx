/** One of few, side by side: what is shown, not what is answered. */
import { Key } from './Key'

export type SegmentsProps = {
  label: string
  name: string
  choices: Readonly<Record<string, string>>
  chosen: string
  onChange: (choice: string) => void
  extra?: string
}

export function Segments({ label, name, choices, chosen, onChange, extra }: SegmentsProps) {
  return (
    <div class={extra ? `seg ${extra}` : 'seg'} role="radiogroup" aria-label={label}>
      {Object.entries(choices).map(([choice, words]) => (
        <Key
          key={choice}
          name={name}
          value={choice}
          words={words}
          chosen={chosen === choice}
          onChoose={() => onChange(choice)}
        />
      ))}
    </div>
  )
}
