/** What the account tells of an entry: page by page, as far as there is a way to it, and kept for when there is none. */
import { expect, test } from 'vitest'
import type { Diary, State } from '../store/database'
import { erase, save } from '../store/entries'
import { statesOf } from '../store/states'
import { freshDiary, SPAN } from '../sync/testing/diary'
import { problem } from '../sync/testing/http'
import { Telling, version } from './testing/account'
import { askAccount, keepTold } from './versions'

const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'))
const ask = (account: Telling): Promise<State[] | null> => askAccount(account.umbra, 'episode', 'a')
const revisions = (states: readonly State[] | null) => states?.map(({ revision }) => revision)
const put = (diary: Diary, state: State) => diary.use((database) => database.put('states', state))
const changeIds = async (diary: Diary): Promise<string[]> =>
  (await statesOf(diary, 'a')).map(({ changeId }) => changeId).sort()
const state = (changeId: string, more: Partial<State> = {}): State => {
  const at = '2026-03-01T08:00:00.000Z'
  return { changeId, entryId: 'a', kind: 'episode', began: at, at, fields: { side: 'left' }, ...more }
}

test('every page is read, each before the last revision of the one before it', async () => {
  const account = new Telling([[version(9, {}), version(8, {})], [version(3, {})]])

  expect(revisions(await ask(account))).toEqual([9, 8, 3])
  expect(account.before).toEqual([null, '8'])
})

test('a state is told with the kind of its device, when it came, and what was set aside', async () => {
  const set_aside = { side: 'right' }
  const account = new Telling([[version(2, { side: 'left' }, { device: null, set_aside }), version(1, {})]])

  const [latest, first] = (await ask(account)) ?? []

  const at = '2026-03-01T08:02:00.000Z'
  expect(latest).toEqual({
    ...{ changeId: 'c2', entryId: 'a', kind: 'episode', began: at, at, revision: 2 },
    ...{ fields: { side: 'left' }, device: 'unknown', aside: set_aside },
  })
  expect(first).toMatchObject({ device: 'phone' })
  expect(first).not.toHaveProperty('aside')
})

test('with no way to the account nothing is told; a way that ends later leaves what was told', async () => {
  expect(await ask(new Telling([], offline))).toBeNull()
  expect(await ask(new Telling([], async () => problem(500, 'A fault.')))).toBeNull()
  const brief = new Telling([[version(9, {})]], offline)
  brief.goesOn = true

  expect(revisions(await ask(brief))).toEqual([9])
})

test('a fault of our own is not taken for a missing network', async () => {
  const account = new Telling([], () => Promise.reject(new RangeError('ours')))

  await expect(ask(account)).rejects.toThrow('ours')
})

test('an account that never ends is not asked for ever', async () => {
  const account = new Telling(Array.from({ length: 30 }, (_, page) => [version(30 - page, {})]))

  expect(await ask(account)).toHaveLength(20)
})

test('what the account told is kept once, and nothing of what was erased there', async () => {
  const diary = await freshDiary()
  const told = [state('1', { revision: 1 }), state('2', { revision: 2, fields: {} })]

  await keepTold(diary, 'a', told)
  await keepTold(diary, 'a', told)

  expect(await changeIds(diary)).toEqual(['1'])
})

test('what this device wrote itself stays as it is, and so does what was folded into it', async () => {
  const diary = await freshDiary()
  await put(diary, state('2', { folded: ['1'], fields: { side: 'both' } }))

  await keepTold(diary, 'a', [state('1', { revision: 1 }), state('2', { revision: 2 })])

  expect(await statesOf(diary, 'a')).toEqual([state('2', { folded: ['1'], fields: { side: 'both' } })])
})

test('a state that was only guessed goes when the account tells it, and stays when it does not', async () => {
  const diary = await freshDiary()
  await put(diary, state('a@1', { unsure: true, revision: 1 }))
  await put(diary, state('a@7', { unsure: true, revision: 7 }))

  await keepTold(diary, 'a', [state('1', { revision: 1 })])

  expect(await changeIds(diary)).toEqual(['1', 'a@7'])
})

test('what was erased here meanwhile does not come back', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  await erase(diary, 'episode', 'a')

  await keepTold(diary, 'a', [state('1', { revision: 1 })])

  expect(await statesOf(diary, 'a')).toEqual([])
})
