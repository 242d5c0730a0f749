/** In and out of an account, and the diary that follows its person. */
// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { DEVICE } from '../store/database'
import { keep, open, openNow } from '../store/diary'
import { rememberedPerson, rememberPerson } from '../store/whose'
import { SPAN, storedIn } from '../sync/testing/diary'
import { HttpAccount, problem } from '../sync/testing/http'
import { soon } from '../sync/testing/soon'
import { changePassword, deleteAccount, openSession, person, signIn, signOut, signOutAnyway, signUp } from './session'

let http = new HttpAccount()
let count = 0
const address = () => `person-${count}@example.org`
const PASSWORD = 'correct horse'

/** Nobody is signed in, and nothing is written on this device; each test has a person of its own. */
beforeEach(async () => {
  count += 1
  http = new HttpAccount()
  http.signedIn = null
  globalThis.fetch = http.fetch
  rememberPerson(null)
  const device = await open(DEVICE)
  await device.use(async (database) => {
    await database.clear('entries')
    await database.clear('outbox')
  })
  await openSession(() => undefined)
})

const signedUp = async () => {
  await signUp(address(), PASSWORD)
  await soon(() => expect(http.heard).toContain('GET /api/v1/sync/changes'))
}

test('what was written before there was an account is in the account after signing up', async () => {
  await keep('episode', 'a', { span: SPAN })

  const outcome = await signUp(address(), PASSWORD)

  expect(outcome).toEqual({ ok: true })
  expect(person.value).toEqual({ id: address(), email: address() })
  expect((await openNow()).personKey).toBe(address())
  await soon(() => expect(http.account.entries.has('a')).toBe(true))
})

test('the next start opens the same diary with no network', async () => {
  await signedUp()
  http.reachable = false

  await openSession(() => undefined)

  expect(rememberedPerson()).toEqual({ id: address(), email: address() })
  expect((await openNow()).personKey).toBe(address())
})

test('signing in brings what is in the account', async () => {
  await http.account.push(1, [
    { entryId: 'b', kind: 'episode', changeId: 'c', baseRevision: null, fields: { span: SPAN } },
  ])
  http.people.set(address(), { id: address(), password: PASSWORD })

  await signIn(address(), PASSWORD)

  await soon(async () => expect(await storedIn(await openNow())).toHaveLength(1))
})

test('a wrong password changes nothing here', async () => {
  await keep('episode', 'a', { span: SPAN })

  const outcome = await signIn(address(), 'wrong')

  expect(outcome).toEqual({ ok: false, message: 'The address or the password is wrong.' })
  expect(person.value).toBeNull()
  expect(await storedIn(await openNow())).toHaveLength(1)
})

test('a person who must sign in again is still who she was when the password is wrong', async () => {
  await signedUp()
  http.signedIn = null

  await signIn(address(), 'wrong')

  expect(rememberedPerson()).toEqual({ id: address(), email: address() })
})

test('signing out takes the diary off this device when the account has all of it', async () => {
  await signedUp()
  const diary = await openNow()

  const outcome = await signOut()

  expect(outcome).toEqual({ ok: true })
  expect(person.value).toBeNull()
  expect((await openNow()).personKey).toBe(DEVICE)
  expect(await storedIn(diary)).toEqual([])
})

test('signing out with entries that only this device has says how many, and does not sign out', async () => {
  await signedUp()
  http.reachable = false
  await keep('episode', 'a', { span: SPAN })

  const outcome = await signOut()

  expect(outcome).toMatchObject({ ok: false, waiting: 1 })
  expect(person.value).not.toBeNull()
})

test('who signs out anyway finds those entries again, and nobody else sends them', async () => {
  await signedUp()
  http.instead.push(problem(503, ''))
  await keep('episode', 'a', { span: SPAN })
  await signOut()
  http.people.set('bea@example.org', { id: `bea-${count}`, password: PASSWORD })

  await signOutAnyway()
  await signIn('bea@example.org', PASSWORD)
  await soon(() => expect(http.heard.at(-1)).toBe('GET /api/v1/sync/changes'))
  const ofBea = http.account.entries.size
  await signOut()
  await signIn(address(), PASSWORD)

  expect(ofBea).toBe(0)
  await soon(() => expect(http.account.entries.has('a')).toBe(true))
})

test('signing out needs the server, for only it can end the session', async () => {
  await signedUp()
  http.reachable = false

  const outcome = await signOutAnyway()

  expect(outcome.ok).toBe(false)
  expect(person.value).not.toBeNull()
})

test('a session that is over already is no hindrance to signing out', async () => {
  await signedUp()
  http.signedIn = null

  expect(await signOutAnyway()).toEqual({ ok: true })
})

test('with the account the diary goes from this device too', async () => {
  await signedUp()
  http.reachable = false
  await keep('episode', 'a', { span: SPAN })
  const diary = await openNow()
  http.reachable = true

  const wrong = await deleteAccount('wrong')
  const right = await deleteAccount(PASSWORD)

  expect(wrong).toEqual({ ok: false, field: 'password', message: 'The password is wrong.' })
  expect(right).toEqual({ ok: true })
  expect(await storedIn(diary)).toEqual([])
})

test('changing the password names the field that is wrong', async () => {
  await signedUp()

  expect(await changePassword(PASSWORD, 'another one')).toEqual({ ok: true })
  expect(await changePassword('wrong', 'another one')).toMatchObject({ field: 'current_password' })
})

test.each([
  [() => undefined, 'short', 'Choose a password of at least 10 characters.'],
  [
    () => void http.instead.push(problem(429, '')),
    PASSWORD,
    'That was tried too often. Wait a few minutes, then try again.',
  ],
  [() => void http.instead.push(problem(500, '')), PASSWORD, 'The server did not manage that. Try again later.'],
  [() => void http.instead.push(problem(422, 'Not like this.')), PASSWORD, 'Not like this.'],
  [() => void http.instead.push(problem(422, '')), PASSWORD, 'The server did not manage that. Try again later.'],
  [() => void http.instead.push(problem(422, 'Odd.', { json: { other: ['?'] } })), PASSWORD, 'Odd.'],
  [() => void http.instead.push(problem(401, '')), PASSWORD, 'You are no longer signed in. Sign in again first.'],
  [() => Object.assign(http, { reachable: false }), PASSWORD, expect.stringContaining('no connection')],
])('what goes wrong is said in words that help (%#)', async (trouble, password, message) => {
  trouble()

  expect(await signUp(address(), password)).toMatchObject({ ok: false, message })
})

test('a fault of our own is not hidden', async () => {
  globalThis.fetch = () => Promise.reject(new RangeError('ours'))

  await expect(signUp(address(), PASSWORD)).rejects.toThrow('ours')
})

test('when another page signs in, this one follows', async () => {
  rememberPerson({ id: `elsewhere-${count}`, email: address() })
  const page = new BroadcastChannel('umbra-person')

  page.postMessage('changed')

  await soon(() => expect(person.value?.id).toBe(`elsewhere-${count}`))
  page.close()
})
