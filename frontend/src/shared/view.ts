/** What is in view, kept with the page's history, so that the way back works; no address tells it. */
import { signal } from '@preact/signals'
import type { View } from '../reading/view'

export const view = signal<View>({ at: 'page' })

export function go(next: View): void {
  history.pushState(next, '')
  view.value = next
  scrollTo(0, 0)
}

export function followBack(): () => void {
  const follow = ({ state }: PopStateEvent): void => {
    view.value = viewIn(state)
  }
  addEventListener('popstate', follow)
  return () => removeEventListener('popstate', follow)
}

function viewIn(state: unknown): View {
  const { at, id, month }: { at?: unknown; id?: unknown; month?: unknown } = { ...Object(state) }
  if (at === 'attack' && typeof id === 'string') return { at, id }
  if (at !== 'months' && at !== 'attacks') return { at: 'page' }
  return typeof month === 'string' ? { at, month } : { at }
}
