/** How long the attack has run, in minutes that pass calmly, and where it is kept. */
import type { EntryOf } from '../store/database'
import { doses, medications, ready } from '../store/live'
import { underWay } from '../store/underWay'
import { SavedMark, type Whereabouts } from '../ui/SavedMark'
import { words } from '../words'
import { dayAt, length, spokenLength, timeAt, weekdayAndNumber } from '../words/dates'
import { today } from '../words/today'
import { undoable, undoLast } from './undo'

export type SinceProps = { attack: EntryOf<'episode'>; now: Date; stored: Whereabouts }

export function Since({ attack, now, stored }: SinceProps) {
  const { span } = attack.fields
  if (!span) return null
  const began = new Date(span.started_at)
  const minutes = Math.max(0, (now.getTime() - began.getTime()) / 60_000)
  return (
    <header class="row between spread since">
      <div>
        <h1 class="small">{today.attackSince(beginning(began, span.time_zone, now))}</h1>
        <p class="clock" role="timer" aria-label={today.runningFor(spokenLength(minutes))}>
          {length(minutes)}
        </p>
      </div>
      <div class="beside">
        <Taken attack={attack.id} zone={span.time_zone} />
        <SavedMark where={stored} writing={!ready.value || underWay.value.size > 0} />
        <TakeBack />
      </div>
    </header>
  )
}

/** The time alone on the same day, the day with it otherwise. */
function beginning(began: Date, zone: string, now: Date): string {
  const day = dayAt(began, zone)
  const time = timeAt(began, zone)
  return day === dayAt(now, zone) ? time : `${weekdayAndNumber(day)}, ${time}`
}

function Taken({ attack, zone }: { attack: string; zone: string }) {
  const taken = doses.value.filter(({ fields }) => fields.episode_id === attack && fields.taken_at)
  const last = taken.sort((one, other) => (one.fields.taken_at ?? '').localeCompare(other.fields.taken_at ?? '')).at(-1)
  if (!last?.fields.taken_at) return null
  const name = medications.value.find(({ id }) => id === last.fields.medication_id)?.fields.name ?? today.aMedicine
  return (
    <span class="small">
      {name} {timeAt(new Date(last.fields.taken_at), zone)}
    </span>
  )
}

/** The way back from the last tap, small, where no thumb rests. */
function TakeBack() {
  const done = undoable.value
  if (!done) return null
  return (
    <button type="button" class="btn plain back" onClick={() => void undoLast()}>
      {words.common.undo}
      <span class="only-heard">{done.says}</span>
    </button>
  )
}
