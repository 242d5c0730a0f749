/** Two answers to one question, asked about quietly where the entry stands; either answer can be undone. */

import { signal } from '@preact/signals'
import type { Entry } from '../store/database'
import { openNow } from '../store/diary'
import { setAside } from '../store/live'
import { type Answer, answer, type Question, questionsOf } from '../store/questions'
import { tellingIn } from '../store/telling'
import { Toast } from '../ui/Toast'
import { words } from '../words'
import { history } from '../words/history'
import './history.css'
import { fieldName, inWords } from './inWords'

type Answered = { id: string; says: string; back: () => Promise<void> }
/** What was answered last, and the way back. */
const answered = signal<Answered | null>(null)
/** About which entry was answered last: only there is said that it could not be written. */
const tried = signal<string | null>(null)
const unsaved = signal(false)
const telling = tellingIn(unsaved)

export function OpenQuestions({ id }: { id: string }) {
  const entry = setAside.value.find((one) => one.id === id)
  const done = answered.value?.id === id ? answered.value : null
  return (
    <>
      {entry && <Questions entry={entry} />}
      {unsaved.value && tried.value === id && (
        <p class="wrong" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
      {done && <Toast says={done.says} onUndo={() => undo(done)} onClose={() => (answered.value = null)} />}
    </>
  )
}

function Questions({ entry }: { entry: Entry }) {
  return (
    <section class="card tight" aria-label={history.question.title}>
      {questionsOf(entry).map((question) => (
        <Line key={question.field} entry={entry} question={question} />
      ))}
    </section>
  )
}

function Line({ entry, question }: { entry: Entry; question: Question }) {
  const { keep, take, keepLong, takeLong } = history.question
  const says = inWords(question.field, question.stands)
  const said = inWords(question.field, question.value)
  return (
    <div class="stack question">
      <p>{sentence(question)}</p>
      <div class="pair">
        <button
          type="button"
          class="btn"
          aria-label={isShort(says) ? keep(says) : words.common.named(keepLong, says)}
          onClick={() => choose(entry, question, 'stands')}
        >
          {isShort(says) ? keep(says) : keepLong}
        </button>
        <button
          type="button"
          class="btn"
          aria-label={isShort(said) ? take(said) : words.common.named(takeLong, said)}
          onClick={() => choose(entry, question, 'other')}
        >
          {isShort(said) ? take(said) : takeLong}
        </button>
      </div>
    </div>
  )
}

/** Your tablet says 7, your phone said 8; where nobody knows whose it was, another device did. */
export function sentence({ field, stands, value, by, against }: Question): string {
  const { both, unknown } = history.question
  const [says, said] = [inWords(field, stands), inWords(field, value)]
  if (by === against) return unknown(fieldName(field), says, said)
  const [one, other] = [against, by].map((device) => (device ? history.yours[device] : history.other))
  return both(fieldName(field), one ?? '', says, other ?? '', said)
}

/** A button holds a few words; the whole stands in the sentence above it. */
const isShort = (value: string): boolean => value.length <= 20
const MOST = 60
const short = (value: string): string => (value.length > MOST ? `${value.slice(0, MOST).trimEnd()}…` : value)

function choose(entry: Entry, question: Question, choice: Answer): void {
  const { kept, taken } = history.question
  const value = inWords(question.field, choice === 'other' ? question.value : question.stands)
  const says = (choice === 'other' ? taken : kept)(fieldName(question.field), short(value))
  tried.value = entry.id
  void telling(async () => {
    const back = await answer(await openNow(), entry, question, choice)
    answered.value = { id: entry.id, says, back }
  })
}

function undo({ id, back }: Answered): void {
  tried.value = id
  void telling(async () => {
    await back()
    answered.value = null
  })
}
