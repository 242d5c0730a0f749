/** The way to let a specialist in: what they may read, then a code for them, or theirs typed here. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { followers } from '../words/followers'
import { codeHere } from './codeHere'
import { MakeCode } from './MakeCode'
import { PARTS, type Part } from './parts'
import type { Besides, Share } from './server'
import { TheirCode } from './TheirCode'

type LetInProps = { besides: Besides; today: string; onTied: () => void }

export function LetIn(props: LetInProps) {
  // A specialist's address brings their code behind the #, which no server sees.
  if (codeHere()) return <Form {...props} />
  return <Disclosure title={followers.add}>{() => <Form {...props} />}</Disclosure>
}

function Form({ besides, today, onTied }: LetInProps) {
  const name = useSignal('')
  const first = useSignal('')
  const include = useSignal<readonly Part[]>(['attacks', 'medicines', 'background'])
  const turn = (part: Part, on: 'on' | 'off'): void => {
    const rest = include.value.filter((one) => one !== part)
    include.value = on === 'on' ? [...rest, part] : rest
  }
  const share = (): Share => ({
    name: name.value.trim(),
    scope: { from: first.value || null, to: null, include: [...include.value] },
  })
  return (
    <div class="answers">
      <TextField label={followers.name} value={name.value} maxLength={100} onChange={put(name)} />
      <TextField
        label={followers.first}
        hint={followers.firstHint}
        type="date"
        max={today}
        value={first.value}
        onChange={put(first)}
      />
      <fieldset class="stack">
        <legend>{followers.what}</legend>
        <p class="small">{followers.days}</p>
        {PARTS.map((part) => (
          <Switch
            key={part}
            label={followers.parts[part]}
            on={include.value.includes(part)}
            onChange={(on) => turn(part, on)}
          />
        ))}
      </fieldset>
      <MakeCode besides={besides} share={share} />
      <TheirCode besides={besides} share={share} onTied={onTied} />
    </div>
  )
}

const put =
  (kept: { value: string }) =>
  (text: string): void => {
    kept.value = text
  }
