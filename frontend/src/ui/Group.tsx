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
    // A legend inside the head is no legend to the browser: it names nothing by itself.
    <fieldset class={extra} aria-labelledby={name}>
      <div class="group-head">
        <legend id={name}>{title}</legend>
        {said && <span class="small">{said}</span>}
      </div>
      {hint && <p class="small">{hint}</p>}
      {children}
    </fieldset>
  )
}
