/** What one tap on Today does, with its way back. */
import { today } from '../words/today'
import { markFree, startAttack, takeBack } from './acts'
import { act } from './undo'

/** An attack begins now. */
export const begin = (moment: Date): Promise<void> =>
  act(async () => {
    const begun = await startAttack(moment)
    return { says: today.startedNow, undo: () => takeBack(begun) }
  })

/** A day is marked as one without headache, or no longer. */
export const mark = (day: string, before: boolean | null, after: boolean | null): Promise<void> =>
  act(async () => {
    await markFree(day, after)
    return { says: after ? today.freeSaved : today.freeGone, undo: () => markFree(day, before) }
  })
