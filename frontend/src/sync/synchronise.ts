/** One run of the sync: send what waits, then read on to the newest page. Safe to stop anywhere and to run again. */
import type { Database, Diary } from '../store/database'
import type { Server, Stop, Trouble, Who } from './answers'
import { deliver } from './deliver'
import { receive } from './receive'
import { lifeOf, restart } from './restart'

export type Ending = { answer: 'done' } | Trouble

/** A server restored more often within one run is broken, not restored. */
const RESTARTS = 2

/** Bring the diary and the account to the same state; `tries` is how many runs before this one failed. */
export async function synchronise(diary: Diary, server: Server, tries = 0): Promise<Ending> {
  for (let restarts = 0; restarts < RESTARTS; restarts += 1) {
    const epoch = await knownEpoch(diary, server)
    if (typeof epoch !== 'number') return epoch
    const stop = await exchange(diary, server, epoch, tries)
    if (stop?.answer !== 'restored') return stop ?? { answer: 'done' }
    const failed = await startOver(diary, server, epoch)
    if (failed) return failed
  }
  return { answer: 'failed', message: 'The server says again and again that it was restored.' }
}

/** Push before pull. */
const exchange = async (diary: Diary, server: Server, epoch: number, tries: number): Promise<Stop | null> =>
  (await deliver(diary, server, epoch, tries)) ?? (await receive(diary, server, epoch))

/** The epoch on which this diary rests. A diary that never met the server asks who we are, and begins with that. */
async function knownEpoch(diary: Diary, server: Server): Promise<number | Trouble> {
  const known = await diary.use((database) => database.get('meta', 'epoch'))
  if (typeof known === 'number') return known
  const who = await server.whoAmI()
  if (who.answer !== 'person') return who
  await diary.use((database) => begin(database, who))
  return who.epoch
}

async function begin(database: Database, who: Who): Promise<void> {
  const tx = database.transaction('meta', 'readwrite')
  await Promise.all([...lifeOf(who).map(([key, value]) => tx.store.put(value, key)), tx.done])
}

async function startOver(diary: Diary, server: Server, left: number): Promise<Trouble | null> {
  const who = await server.whoAmI()
  if (who.answer !== 'person') return who
  await restart(diary, who, left)
  return null
}
