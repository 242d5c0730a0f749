/** Says that the phone would not take what was answered, and offers to try again. */
import { words } from '../words'
import { failed } from './write'

export function NotSaved() {
  if (!failed.value) return null
  return (
    <section class="card notice" role="alert">
      <p>{words.common.notSavedSay}</p>
      <button type="button" class="btn" onClick={failed.value}>
        {words.common.tryAgain}
      </button>
    </section>
  )
}
