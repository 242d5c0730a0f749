/** The one question that would settle the last attack, answered in place. */
import { signal } from '@preact/signals'
import { evaluate } from '../rules/evaluate'
import { change } from '../store/diary'
import type { Episode } from '../store/documents'
import { background, doses } from '../store/live'
import { Icon, type IconName } from '../ui/Icon'
import { dayAt, daysBetween } from '../words/dates'
import { words } from '../words/en'
import { today } from '../words/en/today'
import { type Attack, daysOf, whenInWords } from './last'
import { kindsInWords, questionFor } from './question'
import { act } from './undo'

/** After this many days memory is no better than a guess. */
const REMEMBERED_DAYS = 14
const MARKS: Readonly<Record<string, IconName>> = { [words.common.yesButton]: 'yes', [words.common.noButton]: 'no' }
/** Questions that were put aside, until the app is opened anew. */
const aside = signal<ReadonlySet<string>>(new Set())

export function Ask({ attack, now }: { attack: Attack; now: Date }) {
  const day = dayAt(now)
  const result = resultOf(attack, now)
  const question = questionFor(result.ask_next)
  const key = `${attack.id} ${result.ask_next}`
  if (!question || aside.value.has(key) || daysBetween(daysOf(attack).first, day) > REMEMBERED_DAYS) return null
  const putAside = (): void => {
    aside.value = new Set([...aside.value, key])
  }
  return (
    <section class="ask" aria-labelledby="ask">
      <div>
        <h2 id="ask">{question.ask(whenInWords(attack, day))}</h2>
        <p class="small">{today.askWhy(kindsInWords(result.labels))}</p>
      </div>
      <div class="choices">
        {question.choices.map(({ label, answer }) => (
          <button key={label} type="button" class="btn" onClick={() => void settle(attack, answer)}>
            {MARKS[label] && <Icon name={MARKS[label]} />}
            {label}
          </button>
        ))}
        <button type="button" class="btn plain" onClick={putAside}>
          {today.notNow}
        </button>
      </div>
    </section>
  )
}

function resultOf({ id, fields }: Attack, now: Date) {
  const taken = doses.value.filter((dose) => dose.fields.episode_id === id).map((dose) => dose.fields)
  return evaluate({ ...fields, id }, { doses: taken, background: background.value?.fields ?? null, now })
}

const settle = ({ id, fields }: Attack, answer: Partial<Episode>): Promise<void> =>
  act(async () => {
    const before = Object.fromEntries(Object.keys(answer).map((name) => [name, stored(fields, name)]))
    await change('episode', id, answer)
    return { says: words.common.answered, undo: () => change('episode', id, before) }
  })

const stored = (fields: object, name: string): unknown =>
  Object.entries(fields).find(([field]) => field === name)?.[1] ?? null
