/** What specialists ask, and the answers to it. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { isText, useDraft } from '../typed/useDraft'
import { dayAt, fullDay } from '../words/dates'
import { followers } from '../words/followers'
import type { Besides, Question } from './server'

/** `open`: the ties that stand; what was asked in another is read, and answered no more. */
type QuestionsProps = {
  questions: readonly Question[]
  open: ReadonlySet<string>
  besides: Besides
  onChange: () => void
}

export function Questions({ questions, open, besides, onChange }: QuestionsProps) {
  if (questions.length === 0) return null
  return (
    <section class="stack" aria-labelledby="asked">
      <h2 id="asked">{followers.questions}</h2>
      {questions.map((one) =>
        open.has(one.tie_id) ? (
          <One key={one.id} question={one} besides={besides} onChange={onChange} />
        ) : (
          <Over key={one.id} question={one} />
        ),
      )}
    </section>
  )
}

const day = (moment: string): string => fullDay(dayAt(new Date(moment)))

type OneProps = { question: Question; besides: Besides; onChange: () => void }

function One({ question, besides, onChange }: OneProps) {
  const id = useId()
  const typed = useDraft(`answer ${question.id}`, question.answer ?? '', isText)
  const wrong = useSignal('')
  const send = async (): Promise<void> => {
    const answer = typed.value.trim()
    if (!answer) return
    const done = await besides.answer(question.id, answer)
    if (done.ok) typed.sent(answer)
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
      <Whence question={question} />
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

const Over = ({ question }: { question: Question }) => (
  <div class="card tight">
    <p>
      <b>{question.text}</b>
    </p>
    <Whence question={question} />
    <p class="own-words">{question.answer ?? followers.unanswered}</p>
    {question.answered_at && <p class="small">{followers.answered(day(question.answered_at))}</p>}
  </div>
)

const Whence = ({ question }: { question: Question }) => (
  <>
    <p class="small">{followers.from(question.specialist, day(question.asked_at))}</p>
    {question.entry_id && <a href={`/attack/${question.entry_id}`}>{followers.toAttack}</a>}
  </>
)

const refusal = (status: number | null): string => (status === null ? followers.offline : followers.failed)
