/** The warning signs of one attack, asked where it is severe or unusual; nothing waits for the answer. */
import { useSignal } from '@preact/signals'
import { background } from '../store/live'
import { saidWords } from '../ui/answer'
import { Group } from '../ui/Group'
import { noneTapped } from '../ui/sets'
import { words } from '../words'
import { flags } from '../words/flags'
import { inSentence } from '../words/grammar'
import { type Part, tellSet } from './part'
import { SetPart } from './SetPart'
import { asked } from './warningSigns'

type Props = Pick<Part, 'said' | 'tell'> & { extra?: string }

/** In an attack nobody reads fifteen chips: first one line with two answers, and the chips when one is to be named. */
export function WarningSigns({ said, tell, extra }: Props) {
  const naming = useSignal(false)
  const shown = asked(said, background.value?.fields ?? {})
  const open = (): void => {
    naming.value = true
  }
  if (!naming.value && !said.warning_signs?.length) {
    const names = shown.map((sign) => inSentence(flags.ask.signs[sign].label))
    return <Short said={said} tell={tell} names={names} onOpen={open} {...(extra && { extra })} />
  }
  const known = Object.fromEntries(shown.map((sign) => [sign, flags.ask.signs[sign]]))
  return (
    <SetPart
      field="warning_signs"
      title={flags.ask.title}
      hint={flags.ask.hint}
      known={known}
      said={said}
      tell={tell}
      {...(extra && { extra })}
    />
  )
}

function Short({ said, tell, names, onOpen, extra }: Props & { names: string[]; onOpen: () => void }) {
  const none = said.warning_signs?.length === 0
  return (
    <Group
      title={flags.ask.title}
      said={saidWords([none || null])}
      hint={flags.ask.any(names)}
      {...(extra && { extra })}
    >
      <div class="chips">
        <button
          type="button"
          class="chip none half"
          data-state={none ? 'yes' : 'off'}
          aria-pressed={none}
          onClick={() => tellSet(tell, 'warning_signs', noneTapped)}
        >
          <span>{words.common.noneOfThese}</span>
        </button>
        <button type="button" class="btn" onClick={onOpen}>
          {flags.ask.which}
        </button>
      </div>
    </Group>
  )
}
