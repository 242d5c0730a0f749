/** Today: one tap when it hurts; otherwise how things stand, and the one question worth asking. */
import { useEffect } from 'preact/hooks'
import { runningEpisode } from '../store/running'
import { words } from '../words'
import { Idle } from './Idle'
import { Running } from './Running'
import './today.css'
import { forgetUndo, unsaved } from './undo'

export type TodayProps = { now: Date; clock: () => Date }

export function Today({ now, clock }: TodayProps) {
  const running = runningEpisode.value
  useEffect(() => forgetUndo, [])
  return (
    <>
      {running ? (
        <Running key={running.id} attack={running} now={now} clock={clock} />
      ) : (
        <Idle now={now} clock={clock} />
      )}
      {unsaved.value && (
        <p class="card notice tight" role="alert">
          {words.common.notSavedSay}
        </p>
      )}
    </>
  )
}
