/** Whether a part of a page is near to what one sees: only then is it filled, so that ten years scroll like one. */
import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** By a screen's height each way, so that a row is there before a thumb or the Tab key reaches it. */
const AHEAD = '100% 0px'
const told = new Map<Element, (near: boolean) => void>()
let watcher: IntersectionObserver | null = null

/** A part that holds the focus stays, wherever it is. `leaving` is told just before a part is emptied. */
export function useNear(part: RefObject<Element>, first: 'near' | 'far', leaving: () => void): Signal<boolean> {
  const near = useSignal(first === 'near' || !('IntersectionObserver' in window))
  useEffect(() => {
    const element = part.current
    if (!element || !('IntersectionObserver' in window)) return
    return watch(element, (seen) => {
      const stays = seen || element.contains(document.activeElement)
      if (near.value && !stays) leaving()
      near.value = stays
    })
  }, [])
  return near
}

function watch(element: Element, tell: (near: boolean) => void): () => void {
  watcher ??= new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) told.get(target)?.(isIntersecting)
    },
    { rootMargin: AHEAD },
  )
  told.set(element, tell)
  watcher.observe(element)
  return () => {
    watcher?.unobserve(element)
    told.delete(element)
  }
}
