/** One diary: its report and all below it, and beside it what is mine: verdict, note, questions. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { daysInWords, partsInWords } from '../reading/given'
import { Reading } from '../reading/Reading'
import type { View } from '../reading/view'
import { Icon } from '../ui/Icon'
import { dayAt, fullDay } from '../words/dates'
import { desk } from '../words/desk'
import { Ask } from './Ask'
import { Compare } from './Compare'
import type { DeskProps } from './Desk'
import { EndTie } from './EndTie'
import { Note } from './Note'
import { Refusal } from './Refusal'
import type { Patient } from './server'
import { sourceOf } from './source'
import { useAnswer } from './useAnswer'
import { VerdictForm } from './VerdictForm'

type ReviewProps = DeskProps & { tie: string }

export function ReviewPage({ tie, server, onOver, go }: ReviewProps) {
  const { data, refused, again } = useAnswer(() => server.patient(tie), tie)
  useEffect(() => {
    if (refused?.status === 401) onOver()
  }, [refused])
  useEffect(() => {
    // What was seen is as it stood when it came; the person sees when.
    if (data) void server.opened(tie)
  }, [data?.revision])
  if (refused?.status === 404) return <Gone />
  return (
    <>
      <header class="desk-top">
        <a class="btn plain" href="/desk">
          <Icon name="back" />
          {desk.review.back}
        </a>
        <h1>{data?.name ?? desk.opening}</h1>
        <a class="btn unprinted to-mine" href="#mine" target="_self">
          {desk.review.mine}
        </a>
        <button type="button" class="btn unprinted" onClick={() => print()}>
          <Icon name="print" />
          {desk.review.print}
        </button>
      </header>
      {refused && <Refusal refused={refused} onAgain={again} />}
      {data && <Reviewed tie={tie} server={server} go={go} patient={data} again={again} />}
    </>
  )
}

const Gone = () => (
  <main class="narrow stack">
    <h1>{desk.review.gone}</h1>
    <p>{desk.review.goneSays}</p>
    <a class="btn main-act" href="/desk">
      {desk.review.back}
    </a>
  </main>
)

type ReviewedProps = Pick<ReviewProps, 'tie' | 'server' | 'go'> & { patient: Patient; again: () => void }

function Reviewed({ tie, server, go, patient, again }: ReviewedProps) {
  const source = useMemo(() => sourceOf(tie, again), [tie])
  const view = useSignal<View>({ at: 'page' })
  const today = dayAt(new Date())
  const about = view.value.at === 'attack' ? view.value.id : 'diary'
  const mine = { tie, server, patient, again }
  return (
    <main class="review">
      <p class="small">
        {daysInWords(patient.scope)}. {partsInWords(patient.scope)}{' '}
        {desk.review.since(fullDay(dayAt(new Date(patient.made_at))))}
      </p>
      <section class="read stack" aria-label={patient.name}>
        <Reading
          source={source}
          scope={patient.scope}
          view={view.value}
          go={(next) => {
            view.value = next
          }}
          today={today}
        />
        <Compare source={source} scope={patient.scope} today={today} />
      </section>
      <aside class="mine stack unprinted" id="mine" tabIndex={-1} aria-label={desk.review.mine}>
        <VerdictForm key={about} about={about} {...mine} />
        <Note key={`note ${tie}`} {...mine} />
        <Ask key={`ask ${about}`} about={about} {...mine} />
        <EndTie tie={tie} server={server} onEnded={() => go('/desk')} />
      </aside>
    </main>
  )
}

/** What each part of what is mine gets. */
export type MineProps = Pick<ReviewedProps, 'tie' | 'server' | 'patient' | 'again'>
