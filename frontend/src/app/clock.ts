/** The minute it is, for whatever is shown by the clock; nothing here counts seconds. */
import { signal } from '@preact/signals'

const MINUTE = 60_000

export const now = (): Date => new Date()
export const minute = signal<Date>(now())

/** Keep the minute true from now on, also after the device has slept; the answer stops it. */
export function keepTime(): () => void {
  let timer = 0
  const turn = (): void => {
    clearTimeout(timer)
    minute.value = now()
    timer = window.setTimeout(turn, MINUTE - (Date.now() % MINUTE))
  }
  const seen = (): void => {
    if (document.visibilityState === 'visible') turn()
  }
  document.addEventListener('visibilitychange', seen)
  turn()
  return () => {
    document.removeEventListener('visibilitychange', seen)
    clearTimeout(timer)
  }
}
