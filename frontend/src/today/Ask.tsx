/** The one question that would settle the last attack, answered in place; none where something needs help first. */
import { signal } from '@preact/signals'
import { evaluate, type Result } from '../rules/evaluate'
import { change } from '../store/diary'
import type { Episode } from '../store/documents'
import { background, doses } from '../store/live'
import { Icon } from '../ui/Icon'
import { answersTo, type NextAnswer, questionOf } from '../ui/nextAnswers'
import { saying } from '../usual/own'
import { words } from '../words'
import { dayAt, daysBetween } from '../words/dates'
import { sentenceOf } from '../words/labels'
import { today } from '../words/today'
import { type Attack, daysOf, whenInWords } from './last'
import { act } from './undo'

/** More answers than this push the big button away; the attack's own page has them all. */
const MOST = 5
/** After this many days memory is no better than a guess. */
const REMEMBERED_DAYS = 14
const questions = (): Readonly<Record<string, (when: string) => string>> => today.ask
/** Questions that were put aside, until the app is opened anew. */
const aside = signal<ReadonlySet<string>>(new Set())

export function Ask({ attack, now }: { attack: Attack; now: Date }) {
  const day = dayAt(now)
  const result = resultOf(attack, now)
  const field = result.verdict === 'seek_care' ? '' : questionOf(result.ask_next ?? '', attack.fields)
  const question = questions()[field]
  const key = `${attack.id} ${field}`
  if (!question || aside.value.has(key) || daysBetween(daysOf(attack).first, day) > REMEMBERED_DAYS) return null
  const answers = answersTo(field, attack.fields.side)
  const room = answers.length > MOST ? MOST - 1 : MOST
  return (
    <section class="ask" aria-labelledby="ask">
      <div>
        <h2 id="ask">{question(whenInWords(attack, day))}</h2>
        <p class="small">
          {sentenceOf(result.labels, attack.fields, 'open')} {today.askWhy}
        </p>
      </div>
      <div class="choices">
        {answers.slice(0, room).map((answer) => (
          <Choice key={answer.label} answer={answer} attack={attack} />
        ))}
        {answers.length > room && (
          <a class="btn" href={`/attack/${attack.id}`}>
            {today.another}
          </a>
        )}
        <button type="button" class="btn plain" onClick={() => putAside(key)}>
          {today.notNow}
        </button>
      </div>
    </section>
  )
}

function putAside(key: string): void {
  aside.value = new Set([...aside.value, key])
}

/** An answer with parts of its own is given on the page of the attack. */
function Choice({ answer, attack }: { answer: NextAnswer; attack: Attack }) {
  if ('opens' in answer) {
    return (
      <a class="btn" href={`/attack/${attack.id}?open=${answer.opens}`}>
        {answer.label}
      </a>
    )
  }
  return (
    <button type="button" class="btn" onClick={() => void settle(attack, answer.says)}>
      {answer.mark && <Icon name={answer.mark} />}
      {answer.label}
    </button>
  )
}

function resultOf({ id, fields }: Attack, now: Date): Result {
  const taken = doses.value.filter((dose) => dose.fields.episode_id === id).map((dose) => dose.fields)
  return evaluate({ ...fields, id }, { doses: taken, background: background.value?.fields ?? null, now })
}

const settle = ({ id, fields }: Attack, answer: Partial<Episode>): Promise<void> =>
  act(async () => {
    const names = [...Object.keys(answer), ...(fields.prefilled ? ['prefilled'] : [])]
    const before = Object.fromEntries(names.map((name) => [name, stored(fields, name)]))
    await change('episode', id, (stored) => saying(stored, answer))
    return { says: words.common.answered, undo: () => change('episode', id, before) }
  })

const stored = (fields: object, name: string): unknown =>
  Object.entries(fields).find(([field]) => field === name)?.[1] ?? null
