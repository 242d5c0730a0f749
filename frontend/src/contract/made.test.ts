/** Files that the account makes: asked for, waited for, stopped, fetched and let go. */
import { expect, test } from 'vitest'
import { openClient } from './client'
import { fetchFile, makeFile, pictureIn, STOP, takeFile, waiting } from './made'

const FILE = { id: 'f1', what: 'tables', state: 'making', lost: false, done: 0, total: 3, size: null, pages: null }
const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status, headers: TYPED })
const TYPED = { 'Content-Type': 'application/json' }
const NO_LINE = new TypeError('no line')

/** An account that gives these answers one after the other, then the last of them for ever; the token besides. */
function account(...answers: (Response | Error)[]) {
  const asked: string[] = []
  const umbra = openClient(async ({ method, url }) => {
    const path = new URL(url).pathname.replace('/api/v1', '')
    if (path === '/csrf') return json({ csrf_token: 'x' })
    asked.push(`${method} ${path}`)
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!
    if (answer instanceof Error) throw answer
    return answer.clone()
  }, 'http://umbra.test')
  return { umbra, asked }
}

/** Somebody who waits, notes what is told, and after so many pauses has enough. */
function someone(pauses = Number.POSITIVE_INFINITY, reason: string = STOP) {
  const told: string[] = []
  const ending = new AbortController()
  let left = pauses
  const wait = {
    tell: (done: number, of: number) => void told.push(`${done}/${of}`),
    signal: ending.signal,
    pause: async () => {
      left -= 1
      if (left === 0) ending.abort(reason)
    },
  }
  return { told, wait }
}

test('a file is asked for once and looked at until it is made; how far it is is told', async () => {
  const ready = { ...FILE, state: 'ready', done: 3, size: 2 }
  const { umbra, asked } = account(json(FILE, 202), json({ ...FILE, done: 2 }), json(ready))
  const { told, wait } = someone()

  const made = await makeFile(umbra, { what: 'tables' }, wait)

  expect(made).toEqual({ ok: true, file: ready })
  expect(told).toEqual(['0/3', '2/3'])
  expect(asked).toEqual(['POST /files', 'GET /files/f1', 'GET /files/f1'])
})

test('who stops it stops the making; who only leaves lets it be made', async () => {
  const stops = account(json(FILE, 202), new Response(null, { status: 204 }))
  const leaves = account(json(FILE, 202))

  expect(await makeFile(stops.umbra, { what: 'tables' }, someone(1).wait)).toEqual({ ok: false, status: 'stopped' })
  expect(await makeFile(leaves.umbra, { what: 'tables' }, someone(1, 'left').wait)).toMatchObject({ ok: false })

  expect(stops.asked).toEqual(['POST /files', 'DELETE /files/f1'])
  expect(leaves.asked).toEqual(['POST /files'])
})

test.each([
  ['that failed', { ...FILE, state: 'failed' }],
  ['whose job died', { ...FILE, lost: true }],
])('a file %s is none', async (_, then) => {
  const { umbra } = account(json(FILE, 202), json(then))

  expect(await makeFile(umbra, { what: 'tables' }, someone().wait)).toEqual({ ok: false, status: 500 })
})

test('a line that breaks for a moment is not the end; one that stays away is', async () => {
  const moment = account(json(FILE, 202), NO_LINE, NO_LINE, json({ ...FILE, state: 'ready' }))
  const away = account(json(FILE, 202), NO_LINE)

  expect((await makeFile(moment.umbra, { what: 'tables' }, someone().wait)).ok).toBe(true)
  expect(await makeFile(away.umbra, { what: 'tables' }, someone().wait)).toEqual({ ok: false, status: null })
})

test('a refusal is told as it is', async () => {
  const { umbra } = account(json({ status: 429 }, 429))

  expect(await makeFile(umbra, { what: 'tables' }, someone().wait)).toEqual({ ok: false, status: 429 })
})

test('what was fetched is let go there', async () => {
  const ready = json({ ...FILE, state: 'ready' }, 202)
  const { umbra, asked } = account(ready, new Response('PK'), new Response(null, { status: 204 }))

  const got = await takeFile({ what: 'tables' }, someone().wait, umbra)

  expect(got.ok && (await got.content.text())).toBe('PK')
  expect(asked).toEqual(['POST /files', 'GET /files/f1/content', 'DELETE /files/f1'])
})

test('what cannot be had is not let go, and a fault of ours is none of the line', async () => {
  const refused = account(json({ status: 401 }, 401))
  const lineless = account(json({ ...FILE, state: 'ready' }, 202), NO_LINE)

  expect(await takeFile({ what: 'tables' }, someone().wait, refused.umbra)).toEqual({ ok: false, status: 401 })
  expect(await takeFile({ what: 'tables' }, someone().wait, lineless.umbra)).toEqual({ ok: false, status: null })
  expect(await fetchFile(refused.umbra, 'f1')).toEqual({ ok: false, status: 401 })
  await expect(fetchFile(account(new RangeError('ours')).umbra, 'f1')).rejects.toThrow('ours')
})

test('between two looks there is a pause, and a picture has its own address', async () => {
  const { pause } = waiting(() => undefined, new AbortController().signal)

  expect(pause()).toBeInstanceOf(Promise)
  expect(pictureIn('f1', 3)).toBe('/api/v1/files/f1/pages/3.svg')
})
