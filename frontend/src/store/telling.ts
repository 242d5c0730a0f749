/** Does a piece of writing, and lets a page say whether the last one could not be stored. */
import type { Signal } from '@preact/signals'

/** The writer of one page, whose own signal tells whether its last answer was not stored. */
export const tellingIn =
  (unsaved: Signal<boolean>) =>
  async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
      unsaved.value = false
    } catch (fault) {
      unsaved.value = true
      console.error(fault)
    }
  }
