/** Lays ready what the list wants of ten years, some with each frame, the first time that it is shown. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { episodes } from '../store/live'
import { isPlaced, placed, takenIn } from './attacks'

/** Fewer are not felt. */
const AT_A_TIME = 250

/** Whether the list can be shown without holding up the page. */
export function useLaidReady(): boolean {
  const frames = useSignal(0)
  const open = episodes.value.filter((entry) => !isPlaced(entry))
  const ready = open.length <= AT_A_TIME
  useEffect(() => {
    if (ready) return
    const frame = requestAnimationFrame(() => {
      if (frames.value === 0) takenIn.value.get('')
      else for (const entry of open.slice(0, AT_A_TIME)) placed(entry)
      frames.value += 1
    })
    return () => cancelAnimationFrame(frame)
  }, [frames.value, ready])
  return ready
}
