/** A question to the person, about the attack in view or about all, and what was asked before. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { desk } from '../words/desk'
import { QuestionList } from './QuestionList'
import type { MineProps } from './ReviewPage'

export function Ask({ about, tie, server, patient, again }: MineProps & { about: string }) {
  const id = useId()
  const text = useSignal('')
  const wrong = useSignal('')
  const send = async (): Promise<void> => {
    if (!text.value.trim()) return
    const done = await server.ask(tie, text.value.trim(), about === 'diary' ? null : about)
    wrong.value = done.ok ? '' : refusal(done.status)
    if (!done.ok) return
    text.value = ''
    again()
  }
  return (
    <section class="card tight">
      <h2>{desk.asked.title}</h2>
      {about !== 'diary' && <p>{desk.asked.aboutAttack}</p>}
      <div class="field">
        <label for={id}>{desk.asked.text}</label>
        <textarea
          class="input"
          id={id}
          rows={3}
          maxLength={4000}
          aria-describedby={`${id}-hint`}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
          }}
        />
        <p class="small" id={`${id}-hint`}>
          {desk.asked.hint}
        </p>
      </div>
      {wrong.value && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
      <button type="button" class="btn" onClick={() => void send()}>
        {desk.asked.send}
      </button>
      <QuestionList questions={patient.questions} named="of one" />
    </section>
  )
}

const refusal = (status: number | null): string => (status === 429 ? desk.way.tooMany : desk.failed)
