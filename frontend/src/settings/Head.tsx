/** The head of a page behind the settings: the way back, its title, and whether an answer was not stored. */
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { unsaved } from './tell'

export function Head({ title, back = '/settings' }: { title: string; back?: string }) {
  return (
    <header class="top months">
      <a class="btn plain icon-only turns start" href={back} aria-label={words.common.back}>
        <Icon name="back" />
      </a>
      <h1>{title}</h1>
      {unsaved.value && (
        <p class="wrong" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
    </header>
  )
}
