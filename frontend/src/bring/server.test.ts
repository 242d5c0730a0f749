/** What is asked of the account about a file, and what each of its answers means. */
import { expect, test, vi } from 'vitest'
import { type Fetch, openClient } from '../contract/client'
import { serverAt } from './server'
import { TOLD } from './testing/account'

const at = (answer: Fetch) => serverAt(openClient(answer, 'http://umbra.test'))
const saying = (status: number, body: unknown = TOLD) => at(async () => Response.json(body, { status }))

test('a piece of a file goes as the bytes that it is', async () => {
  const sent: string[] = []
  const server = at(async (request) => {
    if (request.url.endsWith('/csrf')) return Response.json({ csrf_token: 'one' })
    const said = [
      request.method,
      new URL(request.url).pathname,
      request.headers.get('Content-Type'),
      await request.text(),
    ]
    sent.push(said.join(' '))
    return new Response(null, { status: 204 })
  })

  const answer = await server.send(TOLD.id, 3, new Blob(['the bytes']))

  expect(answer.ok).toBe(true)
  expect(sent).toEqual([`PUT /api/v1/imports/${TOLD.id}/parts/3 application/octet-stream the bytes`])
})

test('each question has an answer', async () => {
  const server = saying(200)
  const { id } = TOLD
  const { begin, read, write, stop, look, undo, putBack } = server
  const answers = await Promise.all([
    begin('diary.csv', 3),
    read(id, {}),
    write(id),
    stop(id),
    look(id),
    undo(id, 'take'),
    putBack(id),
  ])

  expect(answers).toEqual(answers.map(() => ({ ok: true, data: TOLD })))
  expect(await saying(200, { imports: [TOLD] }).all()).toEqual({ ok: true, data: [TOLD] })
  expect((await saying(200, {}).undoing(id)).ok).toBe(true)
  expect((await server.forget(id)).ok).toBe(true)
})

test.each([
  [401, 'signed out'],
  [404, 'not now'],
  [409, 'not now'],
  [413, 'too large'],
  [429, 'too many'],
  [500, 'broken'],
])('the answer %i means: %s', async (status, wrong) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)

  expect(await saying(status, { detail: 'no' }).all()).toEqual({ ok: false, wrong })
})

test('no network is told apart from a fault of ours', async () => {
  expect(await at(() => Promise.reject(new TypeError('no network'))).look(TOLD.id)).toEqual({
    ok: false,
    wrong: 'offline',
  })
  await expect(at(() => Promise.reject(new RangeError('ours'))).look(TOLD.id)).rejects.toThrow('ours')
})

test('an answer with nothing in it is none', async () => {
  const empty = at(async () => new Response(null, { status: 204 }))

  expect(await empty.look(TOLD.id)).toEqual({ ok: false, wrong: 'broken' })
})
