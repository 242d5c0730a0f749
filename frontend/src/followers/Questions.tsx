/** What specialists ask, and the answers to it. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { isText, useDraft } from '../typed/useDraft'
import { dayAt, shortDay } from '../words/dates'
import { followers } from '../words/followers'
import type { Besides, Question } from './server'

type QuestionsProps = { questions: readonly Question[]; besides: Besides; onChange: () => void }

export function Questions({ questions, besides, onChange }: QuestionsProps) {
  if (questions.length === 0) return null
  return (
    <section class="stack" aria-labelledby="asked">
      <h2 id="asked">{followers.questions}</h2>
      {questions.map((one) => (
        <One key={one.id} question={one} besides={besides} onChange={onChange} />
      ))}
    </section>
  )
}

const day = (moment: string): string => shortDay(dayAt(new Date(moment)))

function One({ question, besides, onChange }: Omit<QuestionsProps, 'questions'> & { question: Question }) {
  const id = useId()
  const typed = useDraft(`answer ${question.id}`, question.answer ?? '', isText)
  const wrong = useSignal('')
  const send = async (): Promise<void> => {
    if (!typed.value.trim()) return
    const done = await besides.answer(question.id, typed.value.trim())
    if (done.ok) typed.done()
    wrong.value = done.ok ? '' : refusal(done.status)
    if (done.ok) onChange()
  }
  return (
    <div class="card tight">
      <p>
        <label for={id}>
          <b>{question.text}</b>
        </label>
      </p>
      <p class="small">{followers.from(question.specialist, day(question.asked_at))}</p>
      {question.entry_id && <a href={`/attack/${question.entry_id}`}>{followers.toAttack}</a>}
      <textarea
        class="input"
        id={id}
        rows={2}
        maxLength={4000}
        value={typed.value}
        onInput={(event) => typed.set(event.currentTarget.value)}
      />
      {wrong.value && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
      <button type="button" class="btn" onClick={() => void send()}>
        {question.answer === null ? followers.send : followers.sendAnew}
      </button>
      {question.answered_at && <p class="small">{followers.answered(day(question.answered_at))}</p>}
    </div>
  )
}

const refusal = (status: number | null): string => (status === null ? followers.offline : followers.failed)
