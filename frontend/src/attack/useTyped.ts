/** What is being typed: written a moment after the last key, and at once when the field or the page is left. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

const PAUSE = 300

/** What could not be stored yet, such as an end before its start, is kept while the app is open. */
const unfinished = new Map<string, string>()

export type Typed = {
  text: string
  error: string | null
  typed: (text: string) => void
  leave: () => void
}

/** `save` gets the text and answers what is wrong with it, or null when it was taken. */
export function useTyped(key: string, stored: string, save: (text: string) => string | null): Typed {
  const text = useSignal<string | null>(unfinished.get(key) ?? null)
  const error = useSignal<string | null>(null)
  const waits = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(save)
  latest.current = save

  const flush = (): void => {
    if (waits.current === null || text.peek() === null) return
    clearTimeout(waits.current)
    waits.current = null
    error.value = latest.current(text.peek() ?? '')
    if (error.value) unfinished.set(key, text.peek() ?? '')
    else unfinished.delete(key)
  }
  useEffect(() => whenLeft(flush), [key])
  useEffect(() => {
    if (waits.current === null && !error.peek() && !unfinished.has(key)) text.value = null
  }, [stored])
  return {
    text: text.value ?? stored,
    error: error.value,
    typed(now) {
      text.value = now
      if (waits.current) clearTimeout(waits.current)
      waits.current = setTimeout(flush, PAUSE)
    },
    leave: flush,
  }
}

/** A phone may close a hidden page without another word. */
function whenLeft(flush: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') flush()
  }
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    flush()
    removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', hidden)
  }
}
