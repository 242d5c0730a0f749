/** Asks for something to be read, and says how it stands: being fetched, there, or refused. */
import type { ComponentChildren } from 'preact'
import { words } from '../words'
import { reading } from '../words/reading'
import { useAsked } from './asked'
import type { Got } from './source'

export type Asking<Value> = { got: Got<Value> | null; again: () => void }

/** `key` names what is asked for; with another it is asked for anew. */
export function useGot<Value>(key: string, ask: () => Promise<Got<Value>>): Asking<Value> {
  const { told, again, forget } = useAsked<Got<Value>>(key, ask, { ok: false, status: 500 })
  const anew = (): void => {
    forget()
    again()
  }
  return { got: told, again: anew }
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
