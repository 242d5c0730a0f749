/** Today: one tap when it hurts; otherwise how things stand, and the one question worth asking. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { ready } from '../store/live'
import { runningEpisode } from '../store/running'
import { whenReady } from '../store/whenReady'
import { later, Quiet } from '../ui/later'
import { words } from '../words'
import { dayAt } from '../words/dates'
import { early } from './early'
import { Idle } from './Idle'
import { Running } from './Running'
import { followShortcut } from './shortcut'
import { shut } from './shown'
import './today.css'
import { forgetUndo, unsaved } from './undo'

export type Moment = { now: Date; clock: () => Date }
export type TodayProps = Moment & { go: (address: string) => void }

/** What opens over the page comes after the first paint. */
const Sheets = later(() => import('./Sheets').then((part) => part.Sheets), Quiet)

export function Today({ now, clock, go }: TodayProps) {
  const running = runningEpisode.value ?? early.value
  useEffect(() => leave, [])
  useFromItsTop(running !== null)
  useEffect(() => askedAt(clock()), [])
  return (
    <>
      {running ? (
        <Running key={running.id} attack={running} now={now} clock={clock} go={go} />
      ) : (
        <Idle now={now} clock={clock} />
      )}
      {ready.value && <Sheets attack={running} day={dayAt(now)} clock={clock} />}
      {unsaved.value && (
        <p class="card notice tight" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
    </>
  )
}

/** An attack and a calm day are two screens: whoever scrolled in one begins the other at its top. */
function useFromItsTop(runs: boolean): void {
  const before = useRef(runs)
  useLayoutEffect(() => {
    if (before.current !== runs) scrollTo(0, 0)
    before.current = runs
  }, [runs])
}

/** What the home screen asked for is done with the moment of the opening, once it is known what the diary holds. */
const askedAt = (moment: Date): (() => void) => whenReady(() => followShortcut(moment))

function leave(): void {
  forgetUndo()
  shut()
}
