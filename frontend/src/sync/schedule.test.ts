/** The page's own sync, from the signal that the screens read down to the server. */
// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { DEVICE } from '../store/database'
import { open, openNow } from '../store/diary'
import { save } from '../store/entries'
import { rememberPerson } from '../store/whose'
import { startSync, syncNow, syncSoon, syncState } from './schedule'
import { settled } from './testing/clock'
import { SPAN, waitingIn } from './testing/diary'
import { HttpAccount, problem } from './testing/http'
import { soon } from './testing/soon'

let http = new HttpAccount()
let count = 0

/** Another person each time, signed in to an account of her own. */
beforeEach(async () => {
  count += 1
  http = new HttpAccount()
  http.signedIn = `person-${count}`
  globalThis.fetch = http.fetch
  rememberPerson({ id: `person-${count}`, email: 'ada@example.org' })
  await open(`person-${count}`)
})

test('what was saved arrives, and the state says when', async () => {
  const diary = await openNow()
  await save(diary, 'episode', 'a', { span: SPAN })

  await syncNow()

  expect(http.account.entries.has('a')).toBe(true)
  expect(syncState.value).toEqual({ phase: 'idle', at: expect.any(Date) })
})

test('it asks who is signed in once for each person', async () => {
  await syncNow()
  await syncNow()

  expect(http.heard.filter((each) => each === 'GET /api/v1/session')).toHaveLength(2)
})

test('another person in the session is sent nothing of this diary', async () => {
  const diary = await openNow()
  await save(diary, 'episode', 'a', { span: SPAN })
  http.signedIn = 'somebody else'

  await syncNow()

  expect(http.heard).toEqual(['GET /api/v1/session'])
  expect(syncState.value.phase).toBe('signed_out')
  expect(await waitingIn(diary)).toHaveLength(1)
})

test('before there is an account nothing leaves the device', async () => {
  rememberPerson(null)
  await save(await open(DEVICE), 'episode', 'a', { span: SPAN })

  await syncNow()

  expect(http.heard).toEqual([])
  expect(syncState.value.phase).toBe('signed_out')
})

test('a diary that is no longer the one of this browser waits', async () => {
  rememberPerson({ id: 'somebody else', email: 'bea@example.org' })

  await syncNow()

  expect(http.heard).toEqual([])
})

test.each([
  [() => Object.assign(http, { reachable: false }), 'offline', undefined],
  [() => Object.assign(http, { signedIn: null }), 'signed_out', undefined],
  [() => void http.instead.push(problem(426, 'old')), 'too_old', undefined],
  [
    () => void http.instead.push(problem(503, 'The database does not answer.')),
    'failed',
    'The database does not answer.',
  ],
])('the state tells what stands in the way (%#)', async (trouble, phase, message) => {
  trouble()

  await syncNow()

  expect(syncState.value.phase).toBe(phase)
  expect(syncState.value.message).toBe(message)
})

test.each([
  [new RangeError('ours'), 'ours'],
  ['a word', 'a word'],
])('a fault of our own is told and does not end the sync', async (fault, message) => {
  globalThis.fetch = () => Promise.reject(fault)

  await syncNow()
  const { phase, message: told } = syncState.value
  globalThis.fetch = http.fetch
  await syncNow()

  expect([phase, told]).toEqual(['failed', message])
  expect(syncState.value.phase).toBe('idle')
})

test('it runs on start, when the network comes back, and when the page is seen again; then no more', async () => {
  const runs = () => http.heard.filter((each) => each === 'GET /api/v1/sync/changes').length
  const ran = (times: number) => soon(() => expect([runs(), syncState.value.phase]).toEqual([times, 'idle']))
  const seen = (state: 'visible' | 'hidden') => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }

  const stop = startSync()
  await ran(1)
  dispatchEvent(new Event('online'))
  await ran(2)
  seen('hidden')
  seen('visible')
  await ran(3)
  syncSoon()
  stop()
  seen('visible')
  await settled()

  expect(runs()).toBe(3)
})
