/** What was just done on Today, and how to take it back. It stays until something else is done. */
import { signal } from '@preact/signals'

export type Undo = { says: string; undo: () => Promise<void> }

export const undoable = signal<Undo | null>(null)
/** Whether the last tap could not be stored. */
export const unsaved = signal(false)

/** How often the page was left: what is stored after that offers no way back any more. */
let left = 0

/** Do what a tap asks for; say how to undo it once it is stored, or that it was not. */
export async function act(work: () => Promise<Undo | null>): Promise<void> {
  const here = left
  try {
    const done = await work()
    if (here === left) undoable.value = done
    unsaved.value = false
  } catch (fault) {
    unsaved.value = true
    console.error(fault)
  }
}

/** Whoever left the page has moved on. */
export function forgetUndo(): void {
  left += 1
  undoable.value = null
}

export const undoLast = (): Promise<void> =>
  act(async () => {
    await undoable.value?.undo()
    return null
  })
