/** One import as the account tells it: at work, to be answered, looked at, in the diary, or taken back. */
import { bring } from '../words/bring'
import type { Besides } from './besides'
import { type Bringing, isAtWork, type Step } from './bringing'
import { Done } from './Done'
import { Preview } from './Preview'
import { Where } from './Refused'
import { Sentence } from './Sentence'
import type { Import } from './server'
import { UnderWay } from './UnderWay'

export type Shown = { bringing: Bringing; step: Extract<Step, { at: 'import' }>; beside: Besides }

export function Asked(shown: Shown) {
  const { bringing, step, beside } = shown
  const { told, wrong } = step
  const says = saidOfWork(told.state)
  return (
    <>
      {wrong && (
        <p class="wrong" role="alert">
          {bring.wrong[wrong]}
        </p>
      )}
      {says && isAtWork(told) && (
        <UnderWay
          says={says}
          done={told.done}
          of={told.total}
          {...(canStop(told.state) && { onStop: () => void bringing.stop() })}
        />
      )}
      {says && told.lost && <Lost {...shown} />}
      {!says && <Settled bringing={bringing} step={step} beside={beside} />}
    </>
  )
}

function Settled(shown: Shown) {
  const { state } = shown.step.told
  if (state === 'ready') return <Preview {...shown} />
  if (state === 'done' || state === 'undone') return <Done {...shown} />
  return <Nothing {...shown} />
}

/** Nothing came of it: why, and what can be done now. */
function Nothing({ bringing, step }: Shown) {
  const { state, told } = step.told
  return (
    <section class="stack">
      <p role="status">{saidOfEnd(state)}</p>
      {told.reason && <Why told={told} reason={told.reason} />}
      {state !== 'refused' && state !== 'receiving' && (
        <button type="button" class="btn main-act wide" onClick={() => void bringing.read(step.told.choices)}>
          {bring.lookAgain}
        </button>
      )}
      <button type="button" class="btn wide" onClick={() => void bringing.leave()}>
        {bring.other}
      </button>
    </section>
  )
}

/** Where in the file, if that is known, and what is wrong there. */
function Why({ told: { refused = [] }, reason }: { told: Import['told']; reason: string }) {
  const [first] = refused
  if (!first) return <p lang="en">{reason}</p>
  return (
    <p>
      <Where row={first.row} field={first.field} /> <Sentence text={first.reason} said={first.said} />
    </p>
  )
}

function Lost({ bringing, step: { told }, beside: { server } }: Shown) {
  const goOn: Record<string, () => Promise<void>> = {
    reading: () => bringing.read(told.choices),
    writing: () => bringing.ask(server.write),
    undoing: () => bringing.ask((id) => server.undo(id, 'keep')),
    putting: () => bringing.ask(server.putBack),
  }
  return (
    <section class="stack">
      <p role="status">{bring.lost}</p>
      <button type="button" class="btn main-act wide" onClick={() => void goOn[told.state]?.()}>
        {bring.goOn}
      </button>
    </section>
  )
}

function saidOfWork(state: string): string | undefined {
  const says: Record<string, string> = {
    reading: bring.reading,
    writing: bring.writing,
    undoing: bring.undoing,
    putting: bring.putting,
  }
  return says[state]
}

function saidOfEnd(state: string): string {
  const says: Record<string, string> = { stopped: bring.stopped, failed: bring.failed, refused: bring.refused }
  return says[state] ?? bring.states.receiving
}

const canStop = (state: string): boolean => state === 'reading' || state === 'writing'
