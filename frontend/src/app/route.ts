/** Which page is shown: the address, followed and changed without loading the app anew. */
import { signal } from '@preact/signals'

export type Place = { path: string; search: string }

const here = (): Place => ({ path: location.pathname, search: location.search })

export const place = signal<Place>(here())

/** Go to a page of the app; the browser's own way back leads here again. */
export function go(address: string): void {
  history.pushState(null, '', address)
  arrive()
}

/** Go to a page without leaving this one behind on the way back. */
export function goInstead(address: string): void {
  history.replaceState(null, '', address)
  arrive()
}

/** Let plain links of the page lead through the app; the answer stops it. */
export function followLinks(): () => void {
  const clicked = (event: MouseEvent): void => {
    const address = addressOf(event)
    if (address === null) return
    event.preventDefault()
    go(address)
  }
  document.addEventListener('click', clicked)
  addEventListener('popstate', show)
  return () => {
    document.removeEventListener('click', clicked)
    removeEventListener('popstate', show)
  }
}

function show(): void {
  place.value = here()
}

/** A new page begins at its top, and a screen reader begins with its title. */
function arrive(): void {
  show()
  scrollTo(0, 0)
  requestAnimationFrame(() => {
    const title = document.querySelector('h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus({ preventScroll: true })
  })
}

/** The address inside the app that a plain click on a link asks for, or null. */
function addressOf(event: MouseEvent): string | null {
  const otherwise = event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
  if (otherwise || !(event.target instanceof Element)) return null
  const link = event.target.closest('a')
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  return link.pathname + link.search
}
