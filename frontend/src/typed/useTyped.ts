/** What is being typed: a draft at every key, an entry a moment after the last one or when the field or page is left. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { forget, recall, remember } from './drafts'

const PAUSE = 300

export type Typed = {
  text: string
  error: string | null
  typed: (text: string) => void
  leave: () => void
}

type Save = (text: string) => string | null

/** `save` gets the text and answers what is wrong with it, or null when it was taken. */
export function useTyped(key: string, stored: string, save: Save): Typed {
  const { text, error, waiting, pause, flush, keep } = usePauses(save)
  /** What came back is written as if it had just been typed; what cannot be stored stands there with its reason. */
  const comeBack = (held: string): void => {
    if (text.peek() !== null) return
    text.value = held
    keep(held)
  }
  useEffect(() => {
    void recall(key, isText).then((held) => held !== undefined && comeBack(held))
    const unhook = whenLeft(flush)
    return () => {
      unhook()
      if (text.peek() !== null && !waiting() && !error.peek()) forget(key)
    }
  }, [key])
  useEffect(() => {
    if (waiting() || error.peek() || text.peek() === null) return
    forget(key)
    text.value = null
  }, [stored])
  return {
    text: text.value ?? stored,
    error: error.value,
    typed(now) {
      text.value = now
      remember(key, now)
      pause()
    },
    leave: flush,
  }
}

/** The text that waits for a pause in the typing, and is then saved by the latest `save`. */
function usePauses(save: Save) {
  const text = useSignal<string | null>(null)
  const error = useSignal<string | null>(null)
  const waits = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(save)
  latest.current = save
  const keep = (now: string): void => {
    error.value = latest.current(now)
  }
  const flush = (): void => {
    if (waits.current === null || text.peek() === null) return
    clearTimeout(waits.current)
    waits.current = null
    keep(text.peek() ?? '')
  }
  const pause = (): void => {
    if (waits.current) clearTimeout(waits.current)
    waits.current = setTimeout(flush, PAUSE)
  }
  return { text, error, waiting: () => waits.current !== null, pause, flush, keep }
}

/** A date that was being changed hands out no text; that is no draft. */
const isText = (held: unknown): held is string => typeof held === 'string' && held !== ''

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
