/** Waits for what Today stands on. */
import { ready } from './live'

/** Do it once the diary tells of the last weeks, at once where it does; the answer leaves it undone. */
export function whenReady(then: () => void): () => void {
  let wanted = true
  const stop = ready.subscribe((there) => {
    if (!there || !wanted) return
    wanted = false
    then()
    queueMicrotask(() => stop())
  })
  return () => {
    wanted = false
    stop()
  }
}
