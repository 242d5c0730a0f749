// @vitest-environment jsdom
/** What could not stand beside another value becomes a question, with whose the two answers are as far as anybody knows. */
import { expect, onTestFinished, test } from 'vitest'
import type { Device } from '../contract/vocabulary'
import type { Diary, Entry, Fields } from '../store/database'
import { open, openNow } from '../store/diary'
import { save } from '../store/entries'
import { newId } from '../store/ids'
import { setAside } from '../store/live'
import { entryOf, freshDiary, SPAN } from '../sync/testing/diary'
import { raiseOne, raiseQuestions, thisDevice } from './raise'
import { Telling, type Version, version } from './testing/account'

const entry = (more: Partial<Entry> = {}): Entry => ({
  ...{ id: 'a', kind: 'episode', revision: 9, fields: { span: SPAN, side: 'left' }, setAside: { side: 'right' } },
  ...more,
})
const put = (diary: Diary, one: Entry) => diary.use((database) => database.put('entries', one))

/** Raise what was set aside in an entry of a tablet; the answer is what is asked then. */
async function raised(one: Entry, told: Version[] = [], before: readonly Fields[] = []): Promise<unknown> {
  const diary = await freshDiary()
  for (const fields of before) await save(diary, 'episode', one.id, fields)
  await put(diary, one)
  await raiseOne(diary, one, new Telling([told]).umbra, 'tablet')
  return (await entryOf(diary, one.id)).fields['two_answers']
}
const asked = (value: unknown, by: Device | null, against: Device | null) => ({ side: { value, by, against } })

test('what this device said is its own; the account tells on which kind the other was', async () => {
  const told = [version(9, { side: 'left' }, { device: 'computer' })]

  expect(await raised(entry(), told, [{ side: 'right' }])).toEqual(asked('right', 'tablet', 'computer'))
})

test('whoever wrote a value first, of the times that it stood last, is who said it', async () => {
  const told = [
    version(4, { side: 'left' }, { device: 'computer' }),
    version(5, { side: 'both' }, { device: 'tablet' }),
    version(6, { side: 'left' }, { device: 'phone' }),
    version(9, { side: 'left', notes: 'more' }, { device: 'computer' }),
  ]

  expect(await raised(entry(), told)).toEqual(asked('right', null, 'phone'))
})

test('a value that stood from the beginning on was said by who began', async () => {
  const told = [version(1, { side: 'left' }), version(2, { side: 'left', notes: 'x' }, { device: 'computer' })]

  expect(await raised(entry(), told)).toEqual(asked('right', null, 'phone'))
})

test('a device of a kind that nobody knows is another device', async () => {
  expect(await raised(entry(), [version(9, { side: 'left' }, { device: null })])).toEqual(asked('right', null, null))
})

test('an entry that was never in the account is asked about from what is here', async () => {
  const account = new Telling([[version(9, { side: 'left' })]])
  const diary = await freshDiary()
  await put(diary, entry({ revision: null }))

  await raiseOne(diary, entry({ revision: null }), account.umbra, 'phone')

  expect(account.before).toEqual([])
  expect((await entryOf(diary, 'a')).fields['two_answers']).toEqual(asked('right', null, null))
})

test('with no network the question is asked all the same', async () => {
  const diary = await freshDiary()
  await put(diary, entry())
  const nowhere = new Telling([], () => Promise.reject(new TypeError('Failed to fetch')))

  await raiseOne(diary, entry(), nowhere.umbra, 'phone')

  expect((await entryOf(diary, 'a')).fields['two_answers']).toEqual(asked('right', null, null))
})

test('an entry in which nothing was set aside is asked nothing', async () => {
  const { setAside: _none, ...plain } = entry()

  expect(await raised(plain)).toBeUndefined()
})

test('whatever is set aside while the app is open becomes a question by itself', async () => {
  const diary = await open(newId())
  onTestFinished(raiseQuestions())
  await put(diary, entry({ revision: null }))

  ;(await openNow()).news.tell({ ids: ['a'], by: 'account' })

  await expect
    .poll(() => setAside.value.map(({ fields }) => fields['two_answers']), { timeout: 15_000 })
    .toEqual([asked('right', null, null)])
  expect(await entryOf(diary, 'a')).not.toHaveProperty('setAside')
})

test.each([
  ['an iPad of old', 'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) Mobile/15E148', 5, 'tablet'],
  ['an iPad that calls itself a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'tablet'],
  ['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'computer'],
  ['a tablet with Android', 'Mozilla/5.0 (Linux; Android 14; SM-X710) Safari/537.36', 5, 'tablet'],
  ['a phone with Android', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Mobile Safari/537.36', 5, 'phone'],
  ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148', 5, 'phone'],
  ['a computer with a screen to touch', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'computer'],
] as const)('%s is known for what it is', (_name, userAgent, maxTouchPoints, kind) => {
  expect(thisDevice({ userAgent, maxTouchPoints })).toBe(kind)
})
