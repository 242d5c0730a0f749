/** A medicine that was taken outside an attack, or that was not written down then: which, and when. */
import { useSignal } from '@preact/signals'
import { medications } from '../store/live'
import { Kept } from '../typed/Kept'
import { isText, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { dayAt, localInput } from '../words/dates'
import { diary } from '../words/diary'
import { today as todayWords } from '../words/today'

type Props = { day: string | null; clock: () => Date; onKeep: (medication: string | null, at: Date) => void }

export function NewDose({ day, clock, onKeep }: Props) {
  const now = clock()
  const start = day && day !== dayAt(now) ? '' : localInput(now)
  const draft = useDraft(`new dose ${day ?? ''}`, start, isText)
  const tried = useSignal(false)
  const at = new Date(draft.value)
  const wrong = wrongWith(at, now)
  const keep = (medication: string | null) => () => {
    tried.value = true
    if (wrong) return
    onKeep(medication, at)
    draft.done()
  }
  return (
    <>
      <Kept of={draft} />
      <Field
        label={diary.dose.takenAt}
        type="datetime-local"
        max={localInput(now)}
        value={draft.value}
        error={tried.value ? wrong : null}
        onInput={(event) => draft.set(event.currentTarget.value)}
      />
      <h2>{diary.dose.which}</h2>
      {medications.value.map(({ id, fields }) => (
        <button key={id} type="button" class="btn wide choice" onClick={keep(id)}>
          <Icon name="pill" />
          {fields.name}
        </button>
      ))}
      <button type="button" class="btn wide choice" onClick={keep(null)}>
        <Icon name="unsaid" />
        {diary.dose.unknown}
      </button>
      <a class="btn plain wide" href="/settings/medicines/new">
        {todayWords.toList}
      </a>
    </>
  )
}

export function wrongWith(at: Date, now: Date): string | null {
  if (Number.isNaN(at.getTime())) return diary.dose.needsTime
  return at > now ? diary.dose.ahead : null
}
