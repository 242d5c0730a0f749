/** Reading problems, and the token that every change carries. */
import { expect, test } from 'vitest'
import { HttpAccount } from '../sync/testing/http'
import { openClient } from './client'
import { at, problemIn, reasons } from './problem'

test('a problem has a sentence and what it refused', () => {
  expect(problemIn({ detail: 'No.', errors: { json: {} } })).toEqual({ detail: 'No.', errors: { json: {} } })
})

test.each([undefined, 'text', null, [], { detail: 5 }])('%o is a problem without words', (body) => {
  expect(problemIn(body).detail).toBe('')
})

test('reasons stand behind the path of their field, without the furniture of the server', () => {
  const tree = { fields: { span: { ended_at: ['early', 'odd'] }, _schema: ['both'] }, other: 5 }

  expect(reasons(tree)).toEqual(['span.ended_at: early', 'span.ended_at: odd', 'both'])
})

test('a list has no names', () => {
  expect(at(['a'], '0')).toBeUndefined()
})

test('the token is asked for once, and given up when the session changes', async () => {
  const http = new HttpAccount()
  const umbra = openClient(http.fetch, 'http://umbra.test')
  const push = () => umbra.POST('/api/v1/sync/changes', { body: { epoch: 1 } })

  await push()
  await push()
  await umbra.DELETE('/api/v1/session')
  http.signedIn = 'ada'
  const last = await push()

  expect(http.heard.filter((each) => each.endsWith('/csrf'))).toHaveLength(2)
  expect(last.response.status).toBe(200)
})

test('a request that does not come through leaves nothing behind', async () => {
  const http = new HttpAccount()
  const umbra = openClient(http.fetch, 'http://umbra.test')
  await umbra.POST('/api/v1/sync/changes', { body: { epoch: 1 } })
  http.reachable = false

  await expect(umbra.POST('/api/v1/sync/changes', { body: { epoch: 1 } })).rejects.toThrow(TypeError)
})
