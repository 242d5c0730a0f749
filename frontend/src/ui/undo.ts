/** What was just taken away, and the way back; shown on the page on which it happened until it is answered. */
import { signal } from '@preact/signals'

/** `on`: the page on which it happened; `back` may give a promise, of what is then stored. */
export type Undo = { says: string; back: () => unknown; on: string }

export const undo = signal<Undo | null>(null)

const here = (): string => location.pathname

/** Offer the way back on the page that is shown now. */
export function offerBack(says: string, back: () => unknown): void {
  undo.value = { says, back, on: here() }
}

export function letGo(): void {
  undo.value = null
}

/** Go back, and take the offer away once that is stored. */
export async function takeBack(): Promise<void> {
  const taken = undo.value
  await taken?.back()
  if (undo.value === taken) letGo()
}
