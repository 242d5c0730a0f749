/** Two hours after a dose: is the pain gone, better, the same? Asked once, on whichever device is opened first. */
import type { EntryOf } from '../store/database'
import { change } from '../store/diary'
import { doses, medications } from '../store/live'
import { words } from '../words'
import { timeAt } from '../words/dates'
import { inAttack } from '../words/inAttack'
import { today } from '../words/today'
import { dueDose, EFFECTS, type Effect, unsaidAgain } from './effect'
import { act } from './undo'

/** Only whoever takes a medicine against an attack is asked what it did. */
export function dueNow(now: Date): EntryOf<'dose'> | null {
  const preventive = medications.value.filter(({ fields }) => fields.use === 'preventive').map(({ id }) => id)
  return dueDose(doses.value, new Set(preventive), now)
}

export function EffectOf({ dose: { id, fields } }: { dose: EntryOf<'dose'> }) {
  const { effect } = inAttack
  const medicine = medications.value.find((one) => one.id === fields.medication_id)?.fields.name
  const title = effect.title(medicine ?? today.aMedicine, timeAt(new Date(fields.taken_at ?? '')))
  return (
    <section class="ask" aria-labelledby="effect">
      <h2 id="effect">{title}</h2>
      <div class="choices">
        {(['gone', 'better', 'same'] as const).map((answer) => (
          <button key={answer} type="button" class="btn" onClick={() => void say(id, answer)}>
            {effect[answer]}
          </button>
        ))}
        <button type="button" class="btn plain" onClick={() => void say(id, 'unknown')}>
          {effect.unknown}
        </button>
      </div>
    </section>
  )
}

const say = (dose: string, effect: Effect): Promise<void> =>
  act(async () => {
    await change('dose', dose, EFFECTS[effect])
    return { says: words.common.answered, undo: () => change('dose', dose, unsaidAgain(effect)) }
  })
