/** Asks once, kindly, whether an attack that has run for over 72 hours has ended, and when. */
import { useSignal } from '@preact/signals'
import { TimeField } from '../typed/TimeField'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'
import { runsLong, withEnd, wrongEnd } from './span'
import { tellSpan } from './write'

export function Long({ id, said, span, tell, now, clock }: Part) {
  const asksWhen = useSignal(false)
  if (said.still_there_at || !runsLong(span, now)) return null
  const { title, say, runs, ended, unknown } = attackMore.long
  const stays = (): void => tell(() => ({ still_there_at: clock().toISOString() }))
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(3)}</p>
      {asksWhen.value ? (
        <TimeField
          of={`${id} long end`}
          label={attackMore.when.end}
          zone={span.time_zone}
          at={null}
          needed="needed"
          check={(instant) => wrongEnd(span, instant, now)}
          onSave={(at) => tellSpan(tell, (stored) => ({ ...stored, ended_at: at, end_unknown: null }))}
        />
      ) : (
        <div class="pair">
          <button type="button" class="btn" onClick={() => (asksWhen.value = true)}>
            {ended}
          </button>
          <button type="button" class="btn" onClick={stays}>
            {runs}
          </button>
        </div>
      )}
      <button
        type="button"
        class="btn plain wide"
        onClick={() => tellSpan(tell, (stored) => withEnd(stored, 'unknown', clock().toISOString()))}
      >
        {unknown}
      </button>
    </section>
  )
}
