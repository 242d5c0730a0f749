/** A group of answers: its title, how much is said, and what it holds. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './ui.css'

export type GroupProps = {
  title: string
  /** What the head says beside the title. */
  said?: string
  hint?: string | undefined
  /** Classes beside the group's own. */
  extra?: string | undefined
  children: ComponentChildren
}

export function Group({ title, said, hint, extra, children }: GroupProps) {
  const name = useId()
  return (
    // Its name is the title alone: how much is said would be read out with every answer.
    <fieldset class={extra} aria-labelledby={name}>
      <legend class="group-head">
        <span id={name}>{title}</span>
        {said && <span class="small">{said}</span>}
      </legend>
      {hint && <p class="small">{hint}</p>}
      {children}
    </fieldset>
  )
}
