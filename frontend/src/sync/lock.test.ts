/** One page at a time. */
import { expect, test } from 'vitest'
import { alone, type Locks } from './lock'

test('work waits for its turn among the pages', async () => {
  const order: string[] = []
  let free: Promise<unknown> = Promise.resolve()
  const locks: Locks = {
    request<Result>(_name: string, work: () => Promise<Result>): Promise<Result> {
      const turn = free.then(work)
      free = turn
      return turn
    },
  }
  const first = alone(async () => void order.push('first begins', 'first ends'), locks)
  const second = alone(async () => void order.push('second'), locks)

  await Promise.all([second, first])

  expect(order).toEqual(['first begins', 'first ends', 'second'])
})

test('a browser without locks works all the same', async () => {
  expect(await alone(async () => 'done', null)).toBe('done')
})
