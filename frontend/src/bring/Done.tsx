/** An import that is in the diary or was taken back, and the way from one to the other. */
import { useSignal } from '@preact/signals'
import { words } from '../words'
import { bring } from '../words/bring'
import { sourceName } from '../words/sourceName'
import type { Shown } from './Asked'
import { entries } from './counted'
import { Outcomes } from './Outcomes'
import { TakeBack } from './TakeBack'

export function Done(shown: Shown) {
  const { bringing, step, beside } = shown
  const { told } = step
  const asking = useSignal(false)
  const undone = told.state === 'undone'
  return (
    <section class="stack">
      <p>{words.common.named(sourceName(told.source), told.name)}</p>
      <p role="status">{undone ? bring.undone(entries(told.told.taken_back ?? 0)) : bring.done}</p>
      {!undone && <Outcomes counts={told.told.written} told={told.told} />}
      {!undone && !asking.value && (
        <a class="btn main-act wide" href="/diary">
          {bring.toDiary}
        </a>
      )}
      {asking.value && !undone && <TakeBack {...shown} onNot={() => (asking.value = false)} />}
      {!asking.value && !undone && (
        <button type="button" class="btn wide" onClick={() => (asking.value = true)}>
          {bring.undo}
        </button>
      )}
      {undone && (
        <button type="button" class="btn main-act wide" onClick={() => void bringing.ask(beside.server.putBack)}>
          {bring.putBack}
        </button>
      )}
      <button type="button" class="btn plain wide" onClick={() => bringing.again()}>
        {bring.other}
      </button>
    </section>
  )
}
