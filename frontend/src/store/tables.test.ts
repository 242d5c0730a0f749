/** A diary that an older app left on this device, opened by this one; and one that a newer app left. */
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { changeOf, entryOf, SPAN, waitingIn } from '../sync/testing/diary'
import { openDiary } from './database'
import { save } from './entries'

/** The tables exactly as the first app made them. */
async function firstDiary(personKey: string) {
  const database = await openDB(`diary-${personKey}`, 1, {
    upgrade(made) {
      made.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind')
      const outbox = made.createObjectStore('outbox', { keyPath: 'entryId' })
      outbox.createIndex('changeId', 'changeId')
      outbox.createIndex('refused', 'refused')
      made.createObjectStore('meta')
    },
  })
  const fields = { span: SPAN, side: 'left' }
  await database.put('entries', { id: 'a', kind: 'episode', revision: 4, fields })
  await database.put('outbox', { entryId: 'a', kind: 'episode', changeId: 'c1', baseRevision: 4, fields })
  await database.put('meta', 17, 'checkpoint')
  return database
}

test('a diary of the first app opens with everything in it, and what waited still waits', async () => {
  const before = await firstDiary('upgraded')
  before.close()

  const diary = await openDiary('upgraded')

  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 4, fields: { side: 'left' } })
  expect(await changeOf(diary, 'a')).toMatchObject({ changeId: 'c1', baseRevision: 4 })
  expect(await diary.use((database) => database.get('meta', 'checkpoint'))).toBe(17)
  expect(await diary.use((database) => Promise.all([database.count('states'), database.count('drafts')]))).toEqual([
    0, 0,
  ])
})

test('an entry of the first app can be edited after the upgrade, and rests on the same revision', async () => {
  const before = await firstDiary('edited')
  before.close()
  const diary = await openDiary('edited')

  await save(diary, 'episode', 'a', { side: 'right' })

  expect(await waitingIn(diary)).toMatchObject([{ entryId: 'a', baseRevision: 4, fields: { side: 'right' } }])
})

test('a page of the first app that is still open does not hold up the upgrade', async () => {
  const open = await firstDiary('open')
  open.addEventListener('versionchange', () => open.close())

  const diary = await openDiary('open')

  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 4 })
})

test('a diary that a newer app has upgraded can still be written to by this one', async () => {
  const diary = await openDiary('newer')
  await save(diary, 'episode', 'a', { span: SPAN })
  const newer = await openDB('diary-newer', 9, { upgrade: (made) => void made.createObjectStore('later') })
  newer.close()

  await save(diary, 'episode', 'a', { side: 'left' })

  expect(await entryOf(diary, 'a')).toMatchObject({ fields: { side: 'left' } })
})
