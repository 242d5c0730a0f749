/** What was just taken away, and the way back; shown on the page on which it happened until it is answered. */
import { signal } from '@preact/signals'

/** `on`: the page on which it happened. */
export type Undo = { says: string; back: () => void; on: string }

export const undo = signal<Undo | null>(null)

const here = (): string => location.pathname

/** Offer the way back on the page that is shown now. */
export function offerBack(says: string, back: () => void): void {
  undo.value = { says, back, on: here() }
}

export function letGo(): void {
  undo.value = null
}

export function takeBack(): void {
  undo.value?.back()
  letGo()
}
