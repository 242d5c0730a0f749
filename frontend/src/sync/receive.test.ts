/** What a page of other devices' entries does here (laws 6, 7, 11). */
import { expect, test } from 'vitest'
import { save } from '../store/entries'
import { receive, received } from './receive'
import { entryOf, freshDiary, SPAN, storedIn } from './testing/diary'
import { Scripted } from './testing/scripted'

const held = (id: string, revision: number, fields: Record<string, unknown> = { span: SPAN }) => ({
  id,
  kind: 'episode' as const,
  revision,
  fields,
})
const page = (checkpoint: number, ...entries: ReturnType<typeof held>[]) => ({
  answer: 'page' as const,
  entries,
  checkpoint,
  epoch: 1,
})

test('a pulled entry never covers an edit that waits to be sent', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, pain_peak: 4 })

  await received(diary, page(9, held('a', 9, { span: SPAN, pain_peak: 1 })))

  expect((await entryOf(diary, 'a')).fields).toMatchObject({ pain_peak: 4 })
  expect(await diary.use((database) => database.get('meta', 'checkpoint'))).toBe(9)
})

test('a page that cannot be stored does not move the checkpoint', async () => {
  const diary = await freshDiary()
  const unstorable = held('a', 9, { notes: () => 'a function cannot be stored' })

  await expect(received(diary, page(9, unstorable))).rejects.toThrow()

  expect(await diary.use((database) => database.get('meta', 'checkpoint'))).toBeUndefined()
  expect(await storedIn(diary)).toEqual([])
})

test('fields that this app does not know are kept as they came', async () => {
  const diary = await freshDiary()

  await received(diary, page(1, held('a', 1, { span: SPAN, of_tomorrow: { deep: [null, 1] } })))

  expect((await entryOf(diary, 'a')).fields).toEqual({ span: SPAN, of_tomorrow: { deep: [null, 1] } })
})

test('a question that is open stays open', async () => {
  const diary = await freshDiary()
  const asked = { ...held('a', 1), setAside: { side: 'left' } }
  await diary.use((database) => database.put('entries', asked))

  await received(diary, page(2, held('a', 2)))

  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 2, setAside: { side: 'left' } })
})

test('pages are read until one is empty', async () => {
  const diary = await freshDiary()
  const server = new Scripted()
  const other = await freshDiary()
  for (const id of ['a', 'b', 'c', 'd']) await save(other, 'episode', id, { span: SPAN })
  await server.account.push(1, await other.use((database) => database.getAll('outbox')))

  const stop = await receive(diary, server, 1)

  expect(stop).toBeNull()
  expect(server.pulls).toBe(3)
  expect(await storedIn(diary)).toHaveLength(4)
})

test('a page that leads nowhere is not read again and again', async () => {
  const diary = await freshDiary()
  const server = new Scripted({ pull: () => page(0, held('a', 0)) })

  await receive(diary, server, 1)

  expect(server.pulls).toBe(1)
})

test('a stop is handed on', async () => {
  const stop = await receive(await freshDiary(), new Scripted({ pull: () => ({ answer: 'unreachable' }) }), 1)

  expect(stop).toEqual({ answer: 'unreachable' })
})

test('an app that knows new kinds reads from the beginning, for the one before it passed them over', async () => {
  const diary = await freshDiary()
  await diary.use(async (database) => {
    await database.put('meta', 40, 'checkpoint')
    await database.put('meta', 'episode,dose', 'kinds')
  })
  const asked: number[] = []
  const server = new Scripted({
    pull: (since) => {
      asked.push(since)
      return page(since)
    },
  })

  await receive(diary, server, 1)
  await received(diary, page(41))
  await receive(diary, server, 1)

  expect(asked).toEqual([0, 41])
})

test('a question that asks for what stands by now is asked no more', async () => {
  const diary = await freshDiary()
  await diary.use((database) => database.put('entries', { ...held('a', 1), setAside: { side: 'left' } }))

  await received(diary, page(2, held('a', 2, { span: SPAN, side: 'left' })))

  expect(await entryOf(diary, 'a')).not.toHaveProperty('setAside')
})

test('a page does not take an entry back behind what another page of this browser brought', async () => {
  const diary = await freshDiary()
  await diary.use((database) => database.put('entries', held('a', 7, { span: SPAN, side: 'left' })))

  await received(diary, page(2, held('a', 2)))

  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 7 })
})

test('a page of an epoch that is over is not taken in, and ends the reading', async () => {
  const diary = await freshDiary()
  await diary.use((database) => database.put('meta', 2, 'epoch'))
  const server = new Scripted({ pull: () => page(9, held('a', 9)) })

  const stop = await receive(diary, server, 1)

  expect(stop).toBeNull()
  expect(server.pulls).toBe(1)
  expect(await storedIn(diary)).toEqual([])
})

test('a page on which this app can read nothing is not taken for the end', async () => {
  const diary = await freshDiary()
  const server = new Scripted({ pull: (since) => (since === 0 ? page(200) : page(since)) })

  await receive(diary, server, 1)

  expect(server.pulls).toBe(2)
})
