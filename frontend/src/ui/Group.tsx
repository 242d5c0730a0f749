/** A group of answers: its title, how much is said, and what it holds. */
import type { ComponentChildren } from 'preact'
import './ui.css'

export type GroupProps = {
  title: string
  /** What the head says beside the title. */
  said?: string
  hint?: string | undefined
  /** Classes beside the group's own. */
  extra?: string
  children: ComponentChildren
}

export function Group({ title, said, hint, extra, children }: GroupProps) {
  return (
    <fieldset class={extra}>
      <div class="group-head">
        <legend>{title}</legend>
        {said && <span class="small">{said}</span>}
      </div>
      {hint && <p class="small">{hint}</p>}
      {children}
    </fieldset>
  )
}
