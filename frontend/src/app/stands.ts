/** When the first screen stands: what it does not show itself is fetched from then on, a part at a time, and holds up no tap. */
import { effect, signal } from '@preact/signals'
import { unavailable } from '../store/diary'
import { ready } from '../store/live'

/** Whether the first screen was drawn with what the device has. */
export const stands = signal(false)

/** A page that nobody sees has no frames; then it stands after this long. */
const UNSEEN_MILLISECONDS = 500

const standing = new Promise<void>((then) => {
  effect(() => {
    if (ready.value || unavailable.value) afterNextFrame(then)
  })
}).then(() => {
  stands.value = true
})

function afterNextFrame(then: () => void): void {
  const unseen = setTimeout(then, UNSEEN_MILLISECONDS)
  requestAnimationFrame(() => {
    clearTimeout(unseen)
    setTimeout(then)
  })
}

/** Longer than this nobody is made to wait, however busy the page is. */
const LATEST_MILLISECONDS = 2000

/** A moment after that in which the page has nothing else to do; Safari does not tell, there it is soon. */
export async function calm(): Promise<void> {
  await standing
  await new Promise<void>((then) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => then(), { timeout: LATEST_MILLISECONDS })
    else setTimeout(then, 100)
  })
}
