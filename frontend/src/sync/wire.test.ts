/** What each answer of HTTP means to the sync (sync.md 3). */
import { expect, test } from 'vitest'
import { openClient } from '../contract/client'
import type { Change } from '../store/database'
import { SPAN } from './testing/diary'
import { HttpAccount, json, problem } from './testing/http'
import { serverAt } from './wire'

const meet = (...instead: Response[]) => {
  const http = new HttpAccount()
  http.instead.push(...instead)
  return { http, server: serverAt(openClient(http.fetch, 'http://umbra.test')) }
}
const change = (kind: Change['kind'], entryId: string): Change => ({
  entryId,
  kind,
  changeId: `change-${entryId}`,
  baseRevision: null,
  fields: { span: SPAN },
})
const three = [change('dose', 'd'), change('episode', 'a'), change('episode', 'b')]

test('changes go out by kind, and come back as entries', async () => {
  const { http, server } = meet()

  const answer = await server.push(1, three)

  expect(answer).toMatchObject({ answer: 'taken' })
  expect(http.account.entries.get('d')).toMatchObject({ kind: 'dose', revision: 3 })
  expect(http.heard).toEqual(['GET /api/v1/csrf', 'POST /api/v1/sync/changes'])
})

test('values set aside come with the entry', async () => {
  const { http, server } = meet()
  await http.account.push(1, [{ ...change('episode', 'a'), changeId: 'other', fields: { side: 'left' } }])

  const answer = await server.push(1, [{ ...change('episode', 'a'), fields: { side: 'right' } }])

  expect(answer).toMatchObject({ held: [{ fields: { side: 'left' }, setAside: { side: 'right' } }] })
})

test('a page brings its checkpoint and its epoch', async () => {
  const { http, server } = meet()
  await http.account.push(1, three)

  const page = await server.pull(1, 1)

  expect(page).toMatchObject({ answer: 'page', checkpoint: 3, epoch: 1, entries: [{ id: 'b' }, { id: 'a' }].reverse() })
})

test('a refusal names its rows by their place in the list of their kind', async () => {
  const errors = { json: { episodes: { 1: { fields: { span: { ended_at: ['It ends before it starts.'] } } } } } }
  const { server } = meet(problem(422, 'refused', errors))

  const answer = await server.push(1, three)

  expect(answer).toEqual({
    answer: 'refused',
    reasons: new Map([['change-b', 'span.ended_at: It ends before it starts.']]),
  })
})

test.each([
  [
    'a whole list',
    { json: { episodes: ['Longer than maximum length 200.'] } },
    'episodes: Longer than maximum length 200.',
  ],
  ['nothing at all', undefined, 'refused'],
])('a refusal that names %s asks for less at once', async (_what, errors, message) => {
  const { server } = meet(problem(422, 'refused', errors))

  expect(await server.push(1, three)).toEqual({ answer: 'too much', message })
})

test.each([
  [problem(413, 'large'), { answer: 'too much', message: 'large' }],
  [problem(401, ''), { answer: 'signed out' }],
  [problem(409, ''), { answer: 'restored' }],
  [problem(426, ''), { answer: 'too old' }],
  [problem(429, 'slow', undefined, { 'Retry-After': '17' }), { answer: 'wait', seconds: 17, message: 'slow' }],
  [problem(503, 'away'), { answer: 'wait', seconds: null, message: 'away' }],
  [problem(500, 'broke'), { answer: 'failed', message: 'broke' }],
  [new Response('<html>a proxy</html>', { status: 500 }), { answer: 'failed', message: '' }],
])('a push answered with %o', async (response, meaning) => {
  const { server } = meet(response)

  expect(await server.push(1, three)).toEqual(meaning)
})

test.each([
  [problem(409, ''), { answer: 'restored' }],
  [problem(401, ''), { answer: 'signed out' }],
])('a pull answered with %o', async (response, meaning) => {
  const { server } = meet(response)

  expect(await server.pull(0, 1)).toEqual(meaning)
})

test('who we are, or that nobody is signed in', async () => {
  const { http, server } = meet()

  const known = await server.whoAmI()
  http.signedIn = null
  const stranger = await server.whoAmI()

  expect(known).toEqual({ answer: 'person', id: 'ada', epoch: 1, restores: [] })
  expect(stranger).toEqual({ answer: 'signed out' })
})

test('no network is told apart from every answer', async () => {
  const { http, server } = meet()
  http.reachable = false

  const answers = [await server.whoAmI(), await server.push(1, three), await server.pull(0, 1)]

  expect(answers).toEqual(Array.from({ length: 3 }, () => ({ answer: 'unreachable' })))
})

test('a fault of our own is not taken for a missing network', async () => {
  const server = serverAt(openClient(() => Promise.reject(new RangeError('ours')), 'http://umbra.test'))

  await expect(server.whoAmI()).rejects.toThrow('ours')
})

test('an old token is fetched anew, once, and the change arrives', async () => {
  const { http, server } = meet()
  await server.push(1, three.slice(0, 1))
  http.token = 'another'

  const answer = await server.push(1, three.slice(1))

  expect(answer).toMatchObject({ answer: 'taken' })
  expect(http.account.entries.size).toBe(3)
})

test('an answer without lists is an empty one', async () => {
  const { server } = meet(json({}))

  expect(await server.push(1, three)).toEqual({ answer: 'taken', held: [] })
})
