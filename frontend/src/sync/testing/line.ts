/** The line between a device and the account: it loses requests and answers, and the account may say no. */
import type { Change } from '../../store/database'
import type { PushAnswer, Server } from '../answers'
import type { Account } from './account'
import { pick, type Random } from './random'

/** What else happens in the world while a request is on its way. */
export interface World {
  /** The request has not arrived yet: another device may be quicker. */
  before(): Promise<void>
  /** The answer has not arrived yet: the person goes on writing, the server may be restored. */
  after(): Promise<void>
}
/** Law 5 broken: numbers are given out when a request comes, and stand in the diary later. */
export type Numbering = 'as they are written' | 'as they come'

/** Which changes the account would not have (413, or 422 by row): it says the same each time it is asked. */
type Bad = Map<string, boolean>
type Ways = { numbering: Numbering; bad: Bad }

/** A line on which everything may happen. */
export const badLine = (account: Account, random: Random, world: World, { numbering, bad }: Ways): Server => ({
  whoAmI: async () => (random() < 0.1 ? pick(LOST, random) : account.whoAmI()),
  async push(epoch, changes) {
    if (random() < 0.15) return { answer: 'unreachable' }
    const no = refusal(changes, bad, random)
    if (no) return no
    const numbers = numbering === 'as they come' ? account.take(changes.length) : undefined
    await world.before()
    const answer = await account.push(epoch, structuredClone(changes), numbers)
    await world.after()
    return random() < 0.3 ? pick(LOST, random) : answer
  },
  async pull(since, epoch) {
    if (random() < 0.15) return pick(LOST, random)
    const page = await account.pull(since, epoch)
    await world.after()
    return random() < 0.1 ? { answer: 'unreachable' } : page
  },
})

/** What a device hears when the answer is lost on the way: nothing, or a proxy. */
const LOST = [
  { answer: 'unreachable' },
  { answer: 'wait', seconds: null, message: '502' },
  { answer: 'failed', message: '500' },
] as const

const STOPS = [
  { answer: 'wait', seconds: 1, message: '429' },
  { answer: 'failed', message: '500' },
  { answer: 'signed out' },
  { answer: 'too old' },
] as const

function refusal(changes: Change[], bad: Bad, random: Random): PushAnswer | null {
  if (random() < 0.1) return pick(STOPS, random)
  for (const { changeId } of changes) if (!bad.has(changeId)) bad.set(changeId, random() < 0.06)
  const named = changes.filter(({ changeId }) => bad.get(changeId))
  if (named.length > 0 && random() < 0.7)
    return { answer: 'refused', reasons: new Map(named.map(({ changeId }) => [changeId, '422'])) }
  return named.length > 0 || (changes.length > 1 && random() < 0.05) ? { answer: 'too much', message: '413' } : null
}
