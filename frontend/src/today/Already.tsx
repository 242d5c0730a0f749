/** Headache now, said while one runs: it is shown, and another one is begun only by whoever asks for it. */
import type { EntryOf } from '../store/database'
import { timeAt } from '../words/dates'
import { inAttack } from '../words/inAttack'
import { begin } from './do'
import { opened, shut } from './shown'

export function Already({ attack, clock }: { attack: EntryOf<'episode'>; clock: () => Date }) {
  const { span } = attack.fields
  if (opened.value !== 'already running' || !span) return null
  const { already } = inAttack
  const another = (): void => {
    shut()
    void begin(clock())
  }
  return (
    <section class="ask" aria-label={already.fine}>
      <p role="status">{already.say(timeAt(new Date(span.started_at), span.time_zone))}</p>
      <div class="choices">
        <button type="button" class="btn" onClick={shut}>
          {already.fine}
        </button>
        <button type="button" class="btn" onClick={another}>
          {already.another}
        </button>
      </div>
    </section>
  )
}
