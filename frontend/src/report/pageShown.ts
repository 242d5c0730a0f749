/** The pages that were made last, those on their way, and how far these are. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { STOP, type Waiting, waiting } from '../contract/made'
import type { Asked } from './pageAsked'
import type { Besides, Pages } from './pageBesides'

export type Shown = { query: Asked; pages: Pages }
type UnderWay = { done: number; of: number; stop: () => void }

export function useShown(query: Asked, beside: Besides) {
  const shown = useSignal<Shown | null>(null)
  const way = useSignal<UnderWay | null>(null)
  const tries = useSignal(0)
  const wanted = JSON.stringify(query)
  useEffect(() => {
    way.value = null
    const ending = new AbortController()
    const stop = (): void => ending.abort(STOP)
    const tell = (done: number, of: number): void => {
      if (!ending.signal.aborted) way.value = { done, of, stop }
    }
    made(query, beside, waiting(tell, ending.signal)).then((pages) => {
      if (ending.signal.reason === LEFT) return
      shown.value = { query, pages }
      way.value = null
    })
    return () => ending.abort(LEFT)
  }, [wanted, tries.value])
  const again = (): void => {
    shown.value = null
    tries.value += 1
  }
  const isCurrent = shown.value !== null && JSON.stringify(shown.value.query) === wanted
  return { shown: shown.value, isCurrent, way: way.value, again }
}

/** The screen was left, or other choices were made: nobody waits for these any more. */
const LEFT = 'left'

/** What only this device has goes to the account first, so that it is on the page. */
async function made(query: Asked, beside: Besides, wait: Waiting): Promise<Pages> {
  try {
    await beside.sync()
    return await beside.pages(query, wait)
  } catch (fault) {
    console.error(fault)
    return { ok: false, status: 500 }
  }
}
