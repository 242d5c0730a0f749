/** All that I asked, in whichever diary: what waits for an answer, and what was answered. */
import { useEffect } from 'preact/hooks'
import { desk } from '../words/desk'
import type { DeskProps } from './Desk'
import { Head } from './Head'
import { QuestionList } from './QuestionList'
import { Refusal } from './Refusal'
import { useAnswer } from './useAnswer'

export function QuestionsPage({ server, onOver }: DeskProps) {
  const { data, refused, again } = useAnswer(server.questions, 'questions')
  useEffect(() => {
    if (refused?.status === 401) onOver()
  }, [refused])
  return (
    <>
      <Head title={desk.asked.title} at="questions" />
      <main class="narrow stack">
        {refused && <Refusal refused={refused} onAgain={again} />}
        {!data && !refused && <p role="status">{desk.opening}</p>}
        {data && <QuestionList questions={data.questions} named="with names" />}
      </main>
    </>
  )
}
