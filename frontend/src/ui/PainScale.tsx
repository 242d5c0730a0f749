/** Pain from 0 to 10 as twelve equal keys; the twelfth is "not said". No slider: a shaking thumb must not answer. */
import { words } from '../words'
import { usualClass } from './answer'

const KEYS = Array.from({ length: 11 }, (_, pain) => pain)

export type PainScaleProps = {
  title: string
  /** One name for its radios, which no other scale on the page has. */
  name: string
  pain: number | null | undefined
  onChange: (pain: number | null) => void
  /** Filled in as usual, and not confirmed. */
  usual?: boolean | undefined
}

export function PainScale({ title, name, pain, onChange, usual }: PainScaleProps) {
  return (
    <fieldset class={usualClass(usual)}>
      <legend>
        {title} {usual && <span class="small">{words.common.asUsual}</span>}
      </legend>
      <div class="scale">
        {KEYS.map((key) => (
          <label key={key}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={pain === key}
              onChange={() => onChange(key)}
              onClick={usual && pain === key ? () => onChange(key) : undefined}
            />
            <span>{key}</span>
          </label>
        ))}
        <label class="unsaid">
          <input type="radio" name={name} value="" checked={pain == null} onChange={() => onChange(null)} />
          <span>{words.common.notSaid}</span>
        </label>
      </div>
    </fieldset>
  )
}
