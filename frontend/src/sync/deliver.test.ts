/** How a run sends what waits: in batches, around bad entries, and never in a circle. */
import { expect, test } from 'vitest'
import type { Change } from '../store/database'
import { save } from '../store/entries'
import type { PushAnswer } from './answers'
import { deliver } from './deliver'
import { changeOf, freshDiary, SPAN, waitingIn } from './testing/diary'
import { Scripted } from './testing/scripted'

const diaryWith = async (count: number) => {
  const diary = await freshDiary()
  for (let at = 0; at < count; at += 1) await save(diary, 'episode', `e${String(at).padStart(3, '0')}`, { span: SPAN })
  return diary
}
const names = (change: Change) => change.entryId
const failed: PushAnswer = { answer: 'failed', message: 'broken' }
const tooMuch: PushAnswer = { answer: 'too much', message: 'too large' }

test('what waits goes out oldest first, two hundred at once', async () => {
  const diary = await diaryWith(205)
  const server = new Scripted()

  const stop = await deliver(diary, server, 1, 0)

  expect(stop).toBeNull()
  expect(server.sizes).toEqual([200, 5])
  expect(server.pushed[0]?.map(names).slice(0, 2)).toEqual(['e000', 'e001'])
  expect(await waitingIn(diary)).toEqual([])
})

test('a refused entry is set aside with its reason, and the others go at once', async () => {
  const diary = await diaryWith(3)
  const server = new Scripted({
    push: ([first, second], at) =>
      at === 1 && first && second
        ? { answer: 'refused', reasons: new Map([[second.changeId, 'no such side']]) }
        : undefined,
  })

  const stop = await deliver(diary, server, 1, 0)

  expect(stop).toBeNull()
  expect(server.pushed[1]?.map(names)).toEqual(['e000', 'e002'])
  expect(await waitingIn(diary)).toMatchObject([{ entryId: 'e001', refused: 'no such side' }])
})

test('a batch that is too large is cut to twenty, and stays small', async () => {
  const diary = await diaryWith(45)
  const server = new Scripted({ push: ({ length }) => (length > 20 ? tooMuch : undefined) })

  await deliver(diary, server, 1, 0)

  expect(server.sizes).toEqual([45, 20, 20, 5])
  expect(await waitingIn(diary)).toEqual([])
})

test('an entry that is too large by itself is set aside, and then all goes quickly again', async () => {
  const diary = await diaryWith(4)
  const server = new Scripted({ push: (changes) => (changes.map(names).includes('e001') ? tooMuch : undefined) })

  await deliver(diary, server, 1, 0)

  expect(server.sizes).toEqual([4, 4, 1, 1, 2])
  expect(await waitingIn(diary)).toMatchObject([{ entryId: 'e001', refused: 'too large' }])
})

test('an entry on which the server breaks does not hold up the others, and is tried again next time', async () => {
  const diary = await diaryWith(3)
  const server = new Scripted({ push: (changes) => (changes.map(names).includes('e000') ? failed : undefined) })

  const stop = await deliver(diary, server, 1, 2)

  expect(stop).toEqual(failed)
  expect((await waitingIn(diary)).map(names)).toEqual(['e000'])
  expect((await changeOf(diary, 'e000')).refused).toBeUndefined()
})

test('a server on which every entry breaks is left alone after a few tries', async () => {
  const diary = await diaryWith(30)
  const server = new Scripted({ push: () => failed })

  const stop = await deliver(diary, server, 1, 0)

  expect(stop).toEqual(failed)
  expect(server.sizes).toEqual([30, 20, 1, 1, 1])
})

test.each([
  [0, 25],
  [1, 20],
  [2, 1],
  [9, 1],
])('after %i failed runs the next begins with %i at once', async (tries, size) => {
  const diary = await diaryWith(25)
  const server = new Scripted()

  await deliver(diary, server, 1, tries)

  expect(server.sizes[0]).toBe(size)
})

test('a stop leaves everything waiting', async () => {
  const diary = await diaryWith(2)

  const stop = await deliver(diary, new Scripted({ push: () => ({ answer: 'signed out' }) }), 1, 0)

  expect(stop).toEqual({ answer: 'signed out' })
  expect(await waitingIn(diary)).toHaveLength(2)
})

test('an answer that names nothing does not make the run go in a circle', async () => {
  const diary = await diaryWith(2)
  const server = new Scripted({ push: () => ({ answer: 'taken', held: [] }) })

  const stop = await deliver(diary, server, 1, 0)

  expect(stop).toBeNull()
  expect(server.sizes).toEqual([2])
})

test('a change whose answer was lost goes out again as it was, before the newer edit', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const server = new Scripted({
    push(changes, at) {
      if (at > 1) return undefined
      void server.account.push(1, changes)
      return { answer: 'unreachable' }
    },
  })
  await deliver(diary, server, 1, 0)
  await save(diary, 'episode', 'a', { span: { ...SPAN, ended_at: '2026-03-02T01:00:00Z' } })

  await deliver(diary, server, 1, 0)

  const [lost, again, newer] = server.pushed.map(([change]) => change)
  expect(again?.changeId).toBe(lost?.changeId)
  expect(again?.fields).toEqual({ span: SPAN })
  expect(newer?.baseRevision).toBe(1)
  expect(server.account.versions.map(({ setAside }) => setAside)).toEqual([{}, {}])
  expect(server.account.entries.get('a')?.fields).toEqual({ span: { ...SPAN, ended_at: '2026-03-02T01:00:00Z' } })
})
