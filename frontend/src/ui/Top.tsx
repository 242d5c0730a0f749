/** The head of a page that lies behind another: the way back, and its title. */
import type { ComponentChildren } from 'preact'
import { words } from '../words'
import { Icon } from './Icon'

export type TopProps = { title: string; back: string; children?: ComponentChildren }

export function Top({ title, back, children }: TopProps) {
  return (
    <header class="top months">
      <a class="btn plain icon-only turns start" href={back} aria-label={words.common.back}>
        <Icon name="back" />
      </a>
      <h1>{title}</h1>
      {children}
    </header>
  )
}
