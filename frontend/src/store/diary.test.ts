/** What screens do with the diary that is open. */
// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { entryOf, SPAN, storedIn } from '../sync/testing/diary'
import { soon } from '../sync/testing/soon'
import { DEVICE } from './database'
import { change, discard, keep, open, openNow, restore, unavailable } from './diary'
import { episodes } from './live'
import { rememberedPerson, rememberPerson, whose } from './whose'

test('before a diary is open nothing can be kept', async () => {
  await expect(keep('episode', 'a', { span: SPAN })).rejects.toThrow('No diary is open')
})

test('a browser that opens no diary is told apart, and may be tried again', async () => {
  const real = globalThis.indexedDB
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('private', 'SecurityError')
    },
  } as never

  await expect(open('refused')).rejects.toThrow('private')
  const before = unavailable.value
  globalThis.indexedDB = real
  await open('refused')

  expect([before, unavailable.value]).toEqual([true, false])
})

test('an entry is kept, changed, discarded and restored', async () => {
  const diary = await open('acts')

  await keep('episode', 'a', { span: SPAN })
  await change('episode', 'a', { side: 'left' })
  await discard('episode', 'a')
  const gone = (await entryOf(diary, 'a')).fields['deleted']
  await restore('episode', 'a')

  expect(gone).toBe(true)
  expect((await entryOf(diary, 'a')).fields).toEqual({ span: SPAN, side: 'left', deleted: false })
})

test('another diary takes the place of the one before, and the same one stays', async () => {
  const first = await open('first')
  await keep('episode', 'of the first', { span: SPAN })

  const same = await open('first')
  await open('second')
  await keep('episode', 'of the second', { span: SPAN })

  expect(same).toBe(first)
  await soon(() => expect(episodes.value.map(({ id }) => id)).toEqual(['of the second']))
  expect(await storedIn(await openNow())).toHaveLength(1)
})

test('whose diary it is is remembered, and what is not ours is nobody', () => {
  rememberPerson({ id: '1', email: 'ada@example.org' })
  const known = [whose(), rememberedPerson()?.email]
  const strange = ['no json', '5', '{"id":1,"email":"x"}', '{"id":"1"}'].map((held) => {
    localStorage.setItem('umbra.person', held)
    return whose()
  })
  rememberPerson(null)

  expect(known).toEqual(['1', 'ada@example.org'])
  expect([...strange, whose()]).toEqual(Array.from({ length: 5 }, () => DEVICE))
})
