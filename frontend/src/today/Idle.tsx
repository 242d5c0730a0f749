/** Today while nothing hurts: the last attack, the one open question, and the one big button, which waits for nothing. */
import { DEVICE } from '../store/database'
import { freeOn } from '../store/days'
import { checkins, episodes, ready } from '../store/live'
import { whose } from '../store/whose'
import { useAfterPaint } from '../ui/afterPaint'
import { Icon } from '../ui/Icon'
import { later, Quiet } from '../ui/later'
import { letGo } from '../ui/letGo'
import { words } from '../words'
import { dayAt, longDay } from '../words/dates'
import { today } from '../words/today'
import { beginEvenEarly } from './early'
import { FreeDay } from './FreeDay'
import { type Attack, lastInWords, lastOf } from './last'
import type { Moment } from './Today'
import { undoable, undoLast } from './undo'
import { WholeMark } from './WholeMark'

/** The rules come after the first paint: neither the big button waits for them, nor the tap that led here. */
const Asks = later(() => import('./Asks').then((part) => part.AsksIdle), Quiet)
const Always = later(() => import('./Always').then((part) => part.Always), Quiet)
const Due = later(() => import('./Warned').then((part) => part.Due), Quiet)
const Warned = later(() => import('./Warned').then((part) => part.Warned), Quiet)

export function Idle({ now, clock }: Moment) {
  const day = dayAt(now)
  const last = lastOf(episodes.value)
  const drawn = useAfterPaint(true)
  const tapped = (tap: MouseEvent): void => {
    letGo(tap)
    beginEvenEarly(clock())
  }
  return (
    <>
      <header class="top">
        <h1>{today.title}</h1>
        <WholeMark />
      </header>
      <main class="main low">
        {drawn && last && <Warned attack={last} now={now} />}
        <div class="spread">
          {/* Its formatter takes longer than all the rest of the first draw. */}
          <p class="small">{ready.value ? longDay(day) : '\u00a0'}</p>
          {ready.value && <State day={day} last={last} />}
          {drawn && last && <Due now={now} />}
        </div>
        {drawn && ready.value && <Always now={now} />}
        <Done />
        {drawn && ready.value && <Asks last={last} now={now} />}
        <div class="doing">
          <button type="button" class="btn main-act huge wide" onClick={tapped}>
            <Icon name="moon" />
            {today.headacheNow}
          </button>
          <div class="pair two-lines">
            <FreeDay day={day} />
            <a class="btn" href="/past">
              <Icon name="past" />
              {today.logPast}
            </a>
          </div>
        </div>
      </main>
    </>
  )
}

/** How things stand, in a sentence; calm when nothing was ever written down. */
function State({ day, last }: { day: string; last: Attack | null }) {
  const free = freeOn(day) !== undefined
  if (!last && checkins.value.length === 0) return <First />
  const [says, ago] = last ? lastInWords(last, day) : ['', '']
  return (
    <p>
      {today.noHeadache} {says} {ago && <b>{ago}</b>} {free && today.markedFree}
    </p>
  )
}

const First = () => (
  <>
    <p>
      {today.first} {whose() === DEVICE && today.firstHere}
    </p>
    {whose() === DEVICE && (
      <div class="pair">
        <a class="btn plain" href="/restore">
          {today.haveBackup}
        </a>
        <a class="btn plain" href="/sign-in">
          {today.haveAccount}
        </a>
      </div>
    )}
  </>
)

/** What was just done, and the way back, in one line: the big button below keeps its place. */
function Done() {
  const done = undoable.value
  if (!done) return null
  return (
    <p class="row between done" role="status">
      <span>{done.says}</span>
      <button type="button" class="btn plain back" onClick={() => void undoLast()}>
        {words.common.undo}
      </button>
    </p>
  )
}
