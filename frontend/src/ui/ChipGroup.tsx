/** Chips that belong together, with "none of these" for all of them at once. */
import type { ComponentChildren } from 'preact'
import { words } from '../words'
import { type Answer, saidWords } from './answer'
import { Chip } from './Chip'
import { ChipKey } from './ChipKey'
import { Group } from './Group'

export type ChipOption = {
  key: string
  label: string
  med?: string | undefined
  answer: Answer | undefined
  /** Filled in as usual, and not confirmed. */
  usual?: boolean | undefined
}
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
  const answers = options.map(({ answer, usual }) => (usual ? null : answer))
  const none = options.every(({ answer }) => answer === false)
  const usual = options.some((option) => option.usual)
  return (
    <Group title={title} said={usual ? words.common.asUsual : (said ?? saidWords(answers))} hint={hint} extra={extra}>
      {withKey && <ChipKey />}
      <div class="chips">
        {options.map(({ key, label, med, answer, usual }) => (
          <Chip key={key} label={label} med={med} answer={answer} usual={usual} onTap={() => onTap(key)} />
        ))}
        {onNone && (
          <None
            chosen={none ? 'yes' : 'off'}
            usual={none && usual}
            beside={options.length % 2 ? 'half' : ''}
            onTap={onNone}
          />
        )}
      </div>
      {children}
    </Group>
  )
}

/** It has no mark of its own: it is pressed, or it is not. */
function None({
  chosen,
  usual,
  beside,
  onTap,
}: {
  chosen: 'yes' | 'off'
  usual: boolean
  beside: string
  onTap: () => void
}) {
  return (
    <button
      type="button"
      class={`chip none ${beside}`}
      data-state={chosen}
      data-usual={usual || undefined}
      aria-pressed={chosen === 'yes'}
      onClick={onTap}
    >
      <span>{words.common.noneOfThese}</span>
    </button>
  )
}
