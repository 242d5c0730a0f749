/** A set-valued question as chips, with room for names of the person's own ("food:chocolate"). */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { ChipGroup, type ChipOption } from './ChipGroup'
import { answerIn, type Names, noneTapped, ownLabel, ownNames, tapped } from './sets'

export type SetGroupProps = {
  title: string
  names: Names
  known: Readonly<Record<string, { label: string; med?: string }>>
  hint?: string
  extra?: string | undefined
  /** Filled in as usual, and not confirmed. */
  usual?: boolean | undefined
  /** Gets the rule by which the stored set changes, so that quick taps do not overtake one another. */
  onChange: (edit: (stored: Names) => string[] | null) => void
  children?: ComponentChildren
}

export function SetGroup({ title, names, known, hint, extra, usual, onChange, children }: SetGroupProps) {
  const turnedOff = useSignal<string | null>(null)
  const tap = (name: string): void => {
    const before = turnedOff.value
    turnedOff.value = names?.includes(name) ? name : null
    onChange((stored) => tapped(stored, name, before))
  }
  return (
    <ChipGroup
      title={title}
      hint={hint}
      extra={extra}
      options={chipsOf(names, known).map((chip) => ({ ...chip, usual }))}
      onTap={tap}
      onNone={() => onChange(noneTapped)}
    >
      {children}
    </ChipGroup>
  )
}

function chipsOf(names: Names, known: SetGroupProps['known']): ChipOption[] {
  const own = ownNames(names, known).map((name) => ({ key: name, label: ownLabel(name) }))
  const listed = Object.entries(known).map(([key, word]) => ({ key, ...word }))
  return [...listed, ...own].map((chip) => ({ ...chip, answer: answerIn(names, chip.key) }))
}
