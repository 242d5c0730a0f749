/** A phone on which there is no more room: whatever is written is refused by the browser, until `end` is called. */
import { onTestFinished } from 'vitest'

export function onAFullPhone(): { end: () => void } {
  const { put } = IDBObjectStore.prototype
  const { error } = console
  const end = (): void => {
    IDBObjectStore.prototype.put = put
    console.error = error
  }
  onTestFinished(end)
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('There is no room left.', 'QuotaExceededError')
  }
  // A fault that the page tells is also told to whoever mends the app; here it is meant.
  console.error = () => undefined
  return { end }
}
