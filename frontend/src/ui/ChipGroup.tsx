/** Chips that belong together, with "none of these" for all of them at once. */
import type { ComponentChildren } from 'preact'
import { words } from '../words'
import { type Answer, saidWords } from './answer'
import { Chip } from './Chip'
import { ChipKey } from './ChipKey'
import { Group } from './Group'

export type ChipOption = { key: string; label: string; med?: string | undefined; answer: Answer | undefined }
export type ChipGroupProps = {
  title: string
  options: readonly ChipOption[]
  onTap: (key: string) => void
  /** Turns the whole group to no; without it there is no such button. */
  onNone?: () => void
  /** Explains the marks; the first group of a page does. */
  withKey?: 'with key'
  hint?: string | undefined
  said?: string
  /** Classes beside the group's own. */
  extra?: string | undefined
  children?: ComponentChildren
}

export function ChipGroup({ title, options, onTap, onNone, withKey, hint, said, extra, children }: ChipGroupProps) {
  const answers = options.map(({ answer }) => answer)
  const none = answers.every((answer) => answer === false)
  return (
    <Group title={title} said={said ?? saidWords(answers)} hint={hint} extra={extra}>
      {withKey && <ChipKey />}
      <div class="chips">
        {options.map(({ key, label, med, answer }) => (
          <Chip key={key} label={label} med={med} answer={answer} onTap={() => onTap(key)} />
        ))}
        {onNone && <None chosen={none ? 'yes' : 'off'} beside={options.length % 2 ? 'half' : ''} onTap={onNone} />}
      </div>
      {children}
    </Group>
  )
}

/** It has no mark of its own: it is pressed, or it is not. */
function None({ chosen, beside, onTap }: { chosen: 'yes' | 'off'; beside: string; onTap: () => void }) {
  return (
    <button
      type="button"
      class={`chip none ${beside}`}
      data-state={chosen}
      aria-pressed={chosen === 'yes'}
      onClick={onTap}
    >
      <span>{words.common.noneOfThese}</span>
    </button>
  )
}
