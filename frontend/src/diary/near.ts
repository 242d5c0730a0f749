/** Whether a part of a page is near to what one sees: only then is it filled, so that ten years scroll like one. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** By a screen's height each way, so that a row is there before a thumb or the Tab key reaches it. */
const AHEAD = '100% 0px'
const told = new Map<Element, (near: boolean) => void>()
let watcher: IntersectionObserver | null = null

/** Be told when a part comes near, and when it is far again; a browser that cannot tell leaves everything as it is. */
export function useWatch(part: RefObject<Element>, tell: (near: boolean) => void): void {
  useEffect(() => {
    if (part.current && 'IntersectionObserver' in window) return watch(part.current, tell)
  }, [])
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
