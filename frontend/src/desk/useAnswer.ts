/** Something that the server is asked for when a screen comes, and again when it should. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Got, Refused } from './server'

export type Answer<Data> = {
  /** Undefined while it is on its way. */
  data: Data | undefined
  refused: Refused | null
  /** Ask once more; what is shown stays until the answer is there. */
  again: () => void
}

export function useAnswer<Data>(ask: () => Promise<Got<Data>>, key: string): Answer<Data> {
  const shown = useSignal<{ key: string; got: Got<Data> } | null>(null)
  const tries = useSignal(0)
  useEffect(() => {
    let stays = true
    const show = (got: Got<Data>): void => {
      if (stays) shown.value = { key, got }
    }
    ask().then(show, (fault: unknown) => {
      console.error(fault)
      show({ ok: false, status: 500 })
    })
    return () => {
      stays = false
    }
  }, [key, tries.value])
  const got = shown.value?.key === key ? shown.value.got : null
  return {
    data: got?.ok ? got.data : undefined,
    refused: got && !got.ok ? got : null,
    again: () => {
      tries.value += 1
    },
  }
}
