/** What the server answered, as the reading takes it. */
import { unreachable } from '../contract/client'
import type { Got } from './source'

type Sent<Data> = Promise<{ data?: Data; response: Response }>

export async function got<Data, Value>(sent: Sent<Data>, value: (data: Data) => Value): Promise<Got<Value>> {
  try {
    const { data, response } = await sent
    return data === undefined ? { ok: false, status: response.status } : { ok: true, value: value(data) }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null }
    throw fault
  }
}

export const same = <Value>(value: Value): Value => value

/** What came as a file; anything else is none. */
export const blob = (data: unknown): Blob => (data instanceof Blob ? data : new Blob())

/** Hand an answer on, and tell when what was asked for is not there (any more). */
export async function watched<Value>(
  asked: Promise<Got<Value>>,
  onMissing: () => void | Promise<void>,
): Promise<Got<Value>> {
  const answer = await asked
  if (!answer.ok && answer.status === 404) await onMissing()
  return answer
}
