/** The head of a page behind the settings: the way back, its title, and whether an answer was not stored. */
import { Top } from '../ui/Top'
import { words } from '../words'
import { unsaved } from './tell'

export function Head({ title, back = '/settings' }: { title: string; back?: string }) {
  return (
    <Top title={title} back={back}>
      {unsaved.value && (
        <p class="wrong" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
    </Top>
  )
}
