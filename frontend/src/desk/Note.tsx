/** A note to self about one diary: kept when the field is left. Nobody else reads it. */
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { dayAndTime, deviceZone } from '../words/dates'
import { desk } from '../words/desk'
import type { MineProps } from './ReviewPage'

export function Note({ tie, server, patient }: MineProps) {
  const id = useId()
  const kept = useSignal(patient.note)
  const said = useSignal(patient.noted_at ? inWords(new Date(patient.noted_at)) : '')
  const keep = async (text: string): Promise<void> => {
    if (text === kept.value) return
    const done = await server.note(tie, text)
    if (done.ok) kept.value = text
    said.value = done.ok ? inWords(new Date()) : desk.review.notNoted
  }
  return (
    <section class="card tight">
      <h2>
        <label for={id}>{desk.review.note}</label>
      </h2>
      <textarea
        class="input"
        id={id}
        rows={4}
        maxLength={4000}
        aria-describedby={`${id}-hint`}
        defaultValue={patient.note}
        onBlur={(event) => void keep(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-hint`}>
        {desk.review.noteHint}
      </p>
      <p class="small" role="status">
        {said.value}
      </p>
    </section>
  )
}

const inWords = (moment: Date): string => desk.review.noted(dayAndTime(moment, deviceZone()))
