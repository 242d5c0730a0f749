/** Pain from 0 to 10 as twelve equal keys; the twelfth is "not said". No slider: a shaking thumb must not answer. */
import { words } from '../words'
import { usualClass } from './answer'
import { Key } from './Key'

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
          <Key
            key={key}
            name={name}
            value={key}
            words={key}
            chosen={pain === key}
            confirms={usual}
            onChoose={() => onChange(key)}
          />
        ))}
        <Key
          kind="unsaid"
          name={name}
          value=""
          words={words.common.notSaid}
          chosen={pain == null}
          onChoose={() => onChange(null)}
        />
      </div>
    </fieldset>
  )
}
