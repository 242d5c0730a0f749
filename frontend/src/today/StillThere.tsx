/** The one kind question about an attack that has been open for more than three days. */
import { useSignal } from '@preact/signals'
import type { EntryOf } from '../store/database'
import { change } from '../store/diary'
import { Field } from '../ui/Field'
import { words } from '../words'
import { localInput } from '../words/dates'
import { today } from '../words/today'
import { endAttack, endUnknown } from './acts'
import type { Moment } from './Today'
import { act } from './undo'

const HOUR = 3_600_000
const LONG_HOURS = 72

export function StillThere({ attack, now, clock }: Moment & { attack: EntryOf<'episode'> }) {
  const began = Date.parse(attack.fields.span?.started_at ?? '')
  const hours = (now.getTime() - began) / HOUR
  if (!(hours > LONG_HOURS) || attack.fields.still_there_at) return null
  return (
    <section class="ask" aria-labelledby="still">
      <div>
        <h2 id="still">{today.long.title}</h2>
        <p class="small">{today.long.say(Math.floor(hours / 24))}</p>
      </div>
      <End id={attack.id} began={began} clock={clock} />
      <button type="button" class="btn" onClick={() => void ended(attack.id, () => endUnknown(attack.id))}>
        {today.long.unknown}
      </button>
      <button type="button" class="btn" onClick={() => void still(attack.id, clock())}>
        {today.long.still}
      </button>
    </section>
  )
}

function End({ id, began, clock }: { id: string; began: number; clock: () => Date }) {
  const typed = useSignal('')
  const end = new Date(typed.value)
  const error = typed.value && end.getTime() < began ? words.errors.endBeforeStart : null
  const wrong = Number.isNaN(end.getTime()) || error !== null
  return (
    <>
      <Field
        label={today.long.at}
        type="datetime-local"
        max={localInput(clock())}
        value={typed.value}
        error={error}
        onInput={(event) => {
          typed.value = event.currentTarget.value
        }}
      />
      <button type="button" class="btn" disabled={wrong} onClick={() => void ended(id, () => endAttack(id, end))}>
        {today.long.set}
      </button>
    </>
  )
}

/** Kept in the diary, so that no other device asks it again. */
const still = (id: string, at: Date): Promise<void> =>
  act(async () => {
    await change('episode', id, { still_there_at: at.toISOString() })
    return { says: words.common.answered, undo: () => change('episode', id, { still_there_at: null }) }
  })

const ended = (id: string, work: () => Promise<void>): Promise<void> =>
  act(async () => {
    await work()
    return { says: today.long.ended, undo: () => endAttack(id, null) }
  })
