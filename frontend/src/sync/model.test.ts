/** Devices, a line that loses messages, and edits while they are under way: no schedule may lose a word. */
import { expect, test } from 'vitest'
import { type Breach, problemsOf } from './testing/schedule'

const SCHEDULES = Array.from({ length: 8 }, (_, at) => at * 50)
const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at)

test.each(SCHEDULES)('schedules from %i on end in agreement and lose no word', async (first) => {
  const wrong: [number, string[]][] = []

  for (const seed of seedsFrom(first, 50)) {
    const problems = await problemsOf(seed)
    if (problems.length > 0) wrong.push([seed, problems])
  }

  expect(wrong).toEqual([])
})

/** Law 4: an answer takes whatever waits out of the outbox, an edit made meanwhile too. */
const anyAnswerEmptiesTheOutbox: Breach = (server, diary) => ({
  ...server,
  async push(epoch, changes) {
    const answer = await server.push(epoch, changes)
    if (answer.answer === 'taken')
      await diary.use((database) => Promise.all(changes.map(({ entryId }) => database.delete('outbox', entryId))))
    return answer
  },
})

/** Law 6: the checkpoint is taken from the answer to a push. */
const pushMovesTheCheckpoint: Breach = (server, diary) => ({
  ...server,
  async push(epoch, changes) {
    const answer = await server.push(epoch, changes)
    if (answer.answer === 'taken') {
      const newest = Math.max(...answer.held.map(({ revision }) => revision))
      await diary.use((database) => database.put('meta', newest, 'checkpoint'))
    }
    return answer
  },
})

/** Law 7: a page covers an edit that waits to be sent. */
const pullCoversWaitingEdits: Breach = (server, diary) => {
  const pulled: Parameters<typeof cover>[1] = []
  return {
    ...server,
    async pull(since, epoch) {
      const page = await server.pull(since, epoch)
      if (page.answer === 'page') pulled.push(...page.entries)
      return page
    },
    after: () => cover(diary, pulled),
  }
}
const cover = async (diary: Parameters<Breach>[1], entries: import('./answers').Held[]): Promise<void> => {
  await diary.use(async (database) => {
    for (const entry of entries) if (await database.get('outbox', entry.id)) await database.put('entries', entry)
  })
}

test.each([
  ['law 4', anyAnswerEmptiesTheOutbox],
  ['law 6', pushMovesTheCheckpoint],
  ['law 7', pullCoversWaitingEdits],
])('the model has teeth: with %s broken, schedules go wrong', async (_law, breach) => {
  let wrong = 0

  for (const seed of seedsFrom(0, 60)) wrong += (await problemsOf(seed, breach)).length > 0 ? 1 : 0

  expect(wrong).toBeGreaterThan(3)
})
