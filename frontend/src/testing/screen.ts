/** What the tests of the screens start from: a fresh diary that is open, a reader of British English, and a dialog that opens as a browser's does. */
import 'fake-indexeddb/auto'
import { cleanup, configure, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { open } from '../store/diary'
import { newId } from '../store/ids'
import { ready } from '../store/live'

export const NOW = new Date('2026-11-22T12:00:00Z')
export const clock = (): Date => NOW
export const SPAN = { started_at: '2026-11-18T04:50:00Z', ended_at: '2026-11-18T16:10:00Z', time_zone: 'Europe/Berlin' }

const NO_MATCH = { matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined }

/** Each test has a diary of its own; jsdom knows `dialog` but not yet how to open one. */
export function onAFreshDiary(): void {
  // The real store on a busy machine needs longer than the usual second.
  configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? '') })
  vi.setConfig({ testTimeout: 120_000 })
  Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true })
  window.matchMedia ??= (media) => Object.assign(new EventTarget(), NO_MATCH, { media })
  window.scrollTo = () => undefined
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  beforeEach(async () => {
    localStorage.clear()
    await open(newId())
    await waitFor(() => expect(ready.value).toBe(true))
  })
  afterEach(cleanup)
}
