/** A diary whose app may be gone at any step of its work: before it, in the middle of a transaction, or right after it. */
import type { Database, Diary } from '../../store/database'

/** The process is gone; nothing of this life runs any more. */
export class Gone extends Error {}

/** At which piece of work the app dies, counted from 0, and after how many turns: null is before it begins. */
export type Fate = { at: number; turns: number | null }

export function mortal(diary: Diary, fate: Fate | null): Diary {
  let done = 0
  let gone = false
  return {
    ...diary,
    async use(work) {
      if (gone) throw new Gone()
      done += 1
      if (!fate || done <= fate.at) return diary.use(work)
      gone = true
      if (fate.turns !== null) await halfDone(diary, work, fate.turns)
      throw new Gone()
    },
  }
}

/** Begin the work and take it back after some turns of the database; a transaction that is done by then stays. */
async function halfDone<Result>(diary: Diary, work: (database: Database) => Promise<Result>, turns: number) {
  await diary
    .use((database) => work(interrupted(database, turns)))
    // It was taken back, as the test meant it to be.
    .catch(() => undefined)
}

const interrupted = (database: Database, turns: number): Database =>
  new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name !== 'transaction' || typeof value !== 'function') return value
      return (...args: Parameters<Database['transaction']>) => {
        const tx = target.transaction(...args)
        void abort(tx, turns)
        return tx
      }
    },
  })

async function abort(tx: ReturnType<Database['transaction']>, turns: number): Promise<void> {
  // Whoever began the transaction hears of its end; here it must only not count as unheard.
  tx.done.catch(() => undefined)
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  try {
    tx.abort()
  } catch {
    // It was done before.
  }
}
