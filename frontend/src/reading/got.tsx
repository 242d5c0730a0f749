/** Asks for something to be read, and says how it stands: being fetched, there, or refused. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { words } from '../words'
import { reading } from '../words/reading'
import type { Got } from './source'

export type Asking<Value> = { got: Got<Value> | null; again: () => void }

/** `key` names what is asked for; with another it is asked for anew. */
export function useGot<Value>(key: string, ask: () => Promise<Got<Value>>): Asking<Value> {
  const held = useSignal<{ key: string; got: Got<Value> } | null>(null)
  const tries = useSignal(0)
  useEffect(() => {
    let stays = true
    const show = (got: Got<Value>): void => {
      if (stays) held.value = { key, got }
    }
    ask().then(show, (fault: unknown) => {
      console.error(fault)
      show({ ok: false, status: 500 })
    })
    return () => {
      stays = false
    }
  }, [key, tries.value])
  const got = held.value?.key === key ? held.value.got : null
  const again = (): void => {
    held.value = null
    tries.value += 1
  }
  return { got, again }
}

type ShownProps<Value> = { asking: Asking<Value>; children: (value: Value) => ComponentChildren }

export function Shown<Value>({ asking: { got, again }, children }: ShownProps<Value>) {
  if (got === null) return <p role="status">{reading.fetching}</p>
  if (got.ok) return <>{children(got.value)}</>
  return (
    <div class="card" role="status">
      <p>{refusalOf(got.status)}</p>
      <button type="button" class="btn" onClick={again}>
        {words.common.tryAgain}
      </button>
    </div>
  )
}

function refusalOf(status: number | null): string {
  if (status === null) return reading.offline
  return status === 404 ? reading.gone : reading.failed
}
