/** One question with three states: not said, yes, no. Its name is "Light hurts photophobia: yes". */
import { words } from '../words'
import { type Answer, stateOf, stateWords } from './answer'
import { Icon } from './Icon'

export type ChipProps = {
  label: string
  med?: string | undefined
  answer: Answer | undefined
  /** Filled in as usual, and not confirmed. */
  usual?: boolean | undefined
  onTap: () => void
}

export function Chip({ label, med, answer, usual, onTap }: ChipProps) {
  const state = stateOf(answer)
  return (
    <button
      type="button"
      class="chip"
      data-state={state}
      data-usual={usual || undefined}
      aria-label={words.common.named([label, med].filter(Boolean).join(' '), stateWords(answer, usual))}
      onClick={onTap}
    >
      <Icon name={state} />
      <span>
        {label} {med && <small>{med}</small>} {usual && <small>{words.common.asUsual}</small>}
      </span>
    </button>
  )
}
