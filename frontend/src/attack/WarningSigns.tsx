/** The warning signs of one attack, asked where it is severe or unusual; nothing waits for the answer. */
import { background } from '../store/live'
import { flags } from '../words/en/flags'
import type { Part } from './part'
import { SetPart } from './SetPart'
import { asked } from './warningSigns'

const { title, hint, signs } = flags.ask

export function WarningSigns({ said, tell, extra }: Pick<Part, 'said' | 'tell'> & { extra?: string }) {
  const shown = asked(said, background.value?.fields ?? {})
  const known = Object.fromEntries(shown.map((sign) => [sign, signs[sign]]))
  return (
    <SetPart
      field="warning_signs"
      title={title}
      hint={hint}
      known={known}
      said={said}
      tell={tell}
      {...(extra && { extra })}
    />
  )
}
