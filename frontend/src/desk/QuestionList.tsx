/** Questions with their answers. */
import { dayAt, fullDay } from '../words/dates'
import { desk } from '../words/desk'
import type { Question } from './server'

type QuestionListProps = { questions: readonly Question[]; named: 'with names' | 'of one' }

export function QuestionList({ questions, named }: QuestionListProps) {
  if (questions.length === 0) return <p>{desk.asked.none}</p>
  return (
    <ul class="stack">
      {questions.map((one) => (
        <li key={one.id} class="card tight">
          {named === 'with names' && <a href={`/desk/patients/${one.tie_id}`}>{one.name}</a>}
          <p>
            <b>{one.text}</b>
          </p>
          <p class="small">
            {desk.asked.asked(dayOf(one.asked_at))} {one.entry_id && desk.asked.aboutAttack}
          </p>
          <Reply question={one} />
        </li>
      ))}
    </ul>
  )
}

function Reply({ question }: { question: Question }) {
  if (question.answer === null || question.answered_at === null) return <p class="small">{desk.asked.open}</p>
  return (
    <>
      <p class="small">
        {desk.asked.answered(dayOf(question.answered_at))} {question.read_at === null && <b>{desk.asked.unread}</b>}
      </p>
      <p class="foreign">{question.answer}</p>
    </>
  )
}

const dayOf = (moment: string): string => fullDay(dayAt(new Date(moment)))
