/** What was typed and not yet kept: there again after the page went, and gone when the person leaves. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { open, openNow } from './diary'
import { dropDraft, keepDraft, readDraft } from './drafts'
import { clearIfSent } from './leave'

test('a draft is there again when the diary is opened anew', async () => {
  await open('drafts')
  await keepDraft('dose/d1', { amount: '2' })

  await open('somebody else')
  const elsewhere = await readDraft('dose/d1')
  await open('drafts')

  expect(elsewhere).toBeUndefined()
  expect(await readDraft('dose/d1')).toEqual({ amount: '2' })
})

test('a draft that was dropped is gone, the others stay', async () => {
  await open('dropped')
  await keepDraft('one', 'first')
  await keepDraft('other', 'second')

  await dropDraft('one')

  expect([await readDraft('one'), await readDraft('other')]).toEqual([undefined, 'second'])
})

test('drafts leave the device with the diary', async () => {
  await open('leaving')
  await keepDraft('one', 'first')

  await clearIfSent(await openNow())

  expect(await readDraft('one')).toBeUndefined()
})
