/** A past attack: when it was, as well as it is known; the rest is asked on its own page. */
import { useSignal } from '@preact/signals'
import { keep } from '../store/diary'
import type { Span } from '../store/documents'
import { newId } from '../store/ids'
import { Kept } from '../typed/Kept'
import { fieldsLike, useDraft } from '../typed/useDraft'
import { Field } from '../ui/Field'
import { Top } from '../ui/Top'
import { words } from '../words'
import { dayAt, localInput } from '../words/dates'
import { today } from '../words/today'
import { noLongerFree } from './acts'
import { type Asked, pastSpan, wrongWith } from './past'
import { act, unsaved } from './undo'

type Props = { search: URLSearchParams; clock: () => Date; goInstead: (address: string) => void }

export function PastAttack({ search, clock, goInstead }: Props) {
  const start: Asked = { day: search.get('on') ?? '', began: '', endDay: '', ended: '' }
  const draft = useDraft(`past ${start.day}`, start, fieldsLike(start))
  const asked = draft.value
  const tried = useSignal(false)
  const wrong = wrongWith(asked, localInput(clock()))
  const set = (part: keyof Asked) => (value: string) => {
    draft.set({ ...asked, [part]: value })
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    tried.value = true
    if (!wrong) void store(pastSpan(asked), draft.done, goInstead)
  }
  return (
    <>
      <Top title={today.past.title} back="/" />
      <main class="main">
        <form class="answers" onSubmit={submit} noValidate>
          <p>{today.past.lead}</p>
          <Kept of={draft} />
          <Times asked={asked} set={set} last={dayAt(clock())} />
          {tried.value && wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          {unsaved.value && (
            <p class="wrong" role="alert">
              {words.common.notSavedSay}
            </p>
          )}
          <button type="submit" class="btn main-act wide">
            {today.past.keep}
          </button>
        </form>
      </main>
    </>
  )
}

type TimesProps = { asked: Asked; set: (part: keyof Asked) => (value: string) => void; last: string }

function Times({ asked, set, last }: TimesProps) {
  const typed = (part: keyof Asked) => ({
    value: asked[part],
    onInput: (event: { currentTarget: HTMLInputElement }) => set(part)(event.currentTarget.value),
  })
  const { past } = today
  return (
    <>
      <Field label={past.day} type="date" max={last} required {...typed('day')} />
      <Field label={past.began} type="time" hint={past.optional} {...typed('began')} />
      <div class="pair">
        <Field label={past.endDay} type="date" min={asked.day || undefined} max={last} {...typed('endDay')} />
        <Field label={past.ended} type="time" {...typed('ended')} />
      </div>
      <p class="small">{past.optional}</p>
    </>
  )
}

const store = (span: Span, done: () => void, goInstead: Props['goInstead']): Promise<void> =>
  act(async () => {
    const id = newId()
    await keep('episode', id, { span })
    await noLongerFree(dayAt(new Date(span.started_at), span.time_zone))
    done()
    goInstead(`/attack/${id}`)
    return null
  })
