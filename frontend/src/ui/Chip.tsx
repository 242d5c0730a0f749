/** One question with three states: not said, yes, no. Its name is "Light hurts photophobia: yes". */
import { words } from '../words'
import { type Answer, stateOf, stateWords } from './answer'
import { Icon } from './Icon'

export type ChipProps = { label: string; med?: string | undefined; answer: Answer | undefined; onTap: () => void }

export function Chip({ label, med, answer, onTap }: ChipProps) {
  const state = stateOf(answer)
  return (
    <button
      type="button"
      class="chip"
      data-state={state}
      aria-label={words.common.named([label, med].filter(Boolean).join(' '), stateWords(answer))}
      onClick={onTap}
    >
      <Icon name={state} />
      <span>
        {label} {med && <small>{med}</small>}
      </span>
    </button>
  )
}
