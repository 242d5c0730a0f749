/** What an answer to a push does to the entry and to what still waits (laws 3, 4, 9). */
import { expect, test } from 'vitest'
import { save } from '../store/entries'
import { nextBatch } from './batch'
import { delivered } from './taken'
import { changeOf, entryOf, freshDiary, SPAN, waitingIn } from './testing/diary'

const send = nextBatch
const none = new Set<string>()
const held = (revision: number, fields: Record<string, unknown>, setAside?: Record<string, unknown>) => ({
  id: 'a',
  kind: 'episode' as const,
  revision,
  fields,
  ...(setAside && { setAside }),
})

test('what was sent no longer waits', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await send(diary, 200, none)

  await delivered(diary, sent, [held(1, { span: SPAN })], 1)

  expect(await waitingIn(diary)).toEqual([])
  expect(await entryOf(diary, 'a')).toEqual({ id: 'a', kind: 'episode', revision: 1, fields: { span: SPAN } })
})

test('an edit made while the push was on its way still waits to be sent, and rests on the answer', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, pain_peak: 4 })
  const sent = await send(diary, 200, none)
  await save(diary, 'episode', 'a', { side: 'left' })

  await delivered(diary, sent, [held(7, { span: SPAN, pain_peak: 9 })], 1)

  expect(await changeOf(diary, 'a')).toMatchObject({ baseRevision: 7, fields: { pain_peak: 9, side: 'left' } })
  expect((await entryOf(diary, 'a')).fields).toEqual({ span: SPAN, pain_peak: 9, side: 'left' })
})

test('a value that the account could not take beside another is kept, so that the screen can ask', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })
  const sent = await send(diary, 200, none)

  await delivered(diary, sent, [held(3, { span: SPAN, side: 'right' }, { side: 'left' })], 1)

  expect(await entryOf(diary, 'a')).toMatchObject({ fields: { side: 'right' }, setAside: { side: 'left' } })
})

test('the person is not asked about a value that she has rewritten since', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left', notes: 'one' })
  const sent = await send(diary, 200, none)
  await save(diary, 'episode', 'a', { side: 'both' })

  await delivered(diary, sent, [held(3, { span: SPAN, side: 'left', notes: 'two' }, { side: 'left', notes: 'one' })], 1)

  expect((await entryOf(diary, 'a')).setAside).toEqual({ notes: 'one' })
})

test('an edit that covers what another device wrote meanwhile asks about that', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })
  const sent = await send(diary, 200, none)
  await save(diary, 'episode', 'a', { side: 'both' })

  await delivered(diary, sent, [held(3, { span: SPAN, side: 'right' }, { side: 'left' })], 1)

  expect(await entryOf(diary, 'a')).toMatchObject({ fields: { side: 'both' }, setAside: { side: 'right' } })
})

test('a question that is open stays open when another field is answered for', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })
  await delivered(diary, await send(diary, 200, none), [held(3, { span: SPAN, side: 'right' }, { side: 'left' })], 1)
  await save(diary, 'episode', 'a', { notes: 'dull' })

  await delivered(diary, await send(diary, 200, none), [held(4, { span: SPAN, side: 'right', notes: 'dull' })], 1)

  expect((await entryOf(diary, 'a')).setAside).toEqual({ side: 'left' })
})

test('an entry that the answer does not name goes on waiting', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await send(diary, 200, none)

  await delivered(diary, sent, [], 1)

  expect(await waitingIn(diary)).toHaveLength(1)
})

test('an answer that comes twice does no harm', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await send(diary, 200, none)
  await delivered(diary, sent, [held(1, { span: SPAN })], 1)

  await delivered(diary, sent, [held(1, { span: SPAN })], 1)

  expect(await waitingIn(diary)).toEqual([])
})

test('an answer that another page has taken in already does not take this one back', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await send(diary, 200, none)
  await delivered(diary, sent, [held(1, { span: SPAN })], 1)
  await diary.use((database) => database.put('entries', held(4, { span: SPAN, side: 'left' })))

  await delivered(diary, sent, [held(1, { span: SPAN })], 1)

  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 4, fields: { side: 'left' } })
})

test('an answer of which another page has sent the next edit already changes nothing', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const first = await send(diary, 200, none)
  await save(diary, 'episode', 'a', { side: 'left' })
  await delivered(diary, first, [held(1, { span: SPAN })], 1)
  const [next] = await send(diary, 200, none)

  await delivered(diary, first, [held(1, { span: SPAN })], 1)

  expect((await changeOf(diary, 'a')).sent?.changeId).toBe(next?.changeId)
})

test('an answer of an epoch that is over takes nothing out of the outbox', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await send(diary, 200, none)
  await diary.use((database) => database.put('meta', 2, 'epoch'))

  await delivered(diary, sent, [held(1, { span: SPAN })], 1)

  expect(await waitingIn(diary)).toHaveLength(1)
})
