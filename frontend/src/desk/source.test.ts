/** What the reading asks of the desk goes to the one diary that the address names. */
import { beforeEach, expect, test } from 'vitest'
import { openClient } from '../contract/client'
import { serverOf } from './server'
import { sourceOf } from './source'

const TIE = '11111111-1111-4111-8111-111111111111'
const SHEET = { language: 'de', paper: 'a4' } as const

let missing: string[] = []
beforeEach(() => {
  missing = []
})

/** A server that answers everything like this, and what it was asked for. */
function answering(answer: () => Response) {
  const asked: string[] = []
  const umbra = openClient(async (request) => {
    const { pathname, search } = new URL(request.url)
    if (pathname.endsWith('/csrf')) return Response.json({ csrf_token: 'x' })
    asked.push(`${request.method} ${pathname}${search}`)
    return answer()
  }, 'http://umbra.test')
  return {
    asked,
    umbra,
    source: sourceOf(
      TIE,
      () => missing.push(TIE),
      umbra,
      () => umbra,
    ),
    server: serverOf(umbra),
  }
}

test('every question of the reading is about this diary', async () => {
  const { asked, source } = answering(() => Response.json({ pages: 3 }))

  expect(await source.pages(SHEET)).toEqual({ ok: true, value: 3 })
  await source.summary({ from: '2026-01-01', as_of: '2026-02-01' })
  await source.month('2026-11')
  await source.attacks({ skip: 50 })
  await source.attack(TIE)
  const picture = await source.picture(SHEET, 2)
  const pdf = await source.pdf(SHEET)

  expect([picture.ok, pdf.ok]).toEqual([true, true])
  const base = `GET /api/v1/desk/patients/${TIE}`
  expect(asked).toEqual([
    `${base}/pages?language=de&paper=a4`,
    `${base}/summary?from=2026-01-01&as_of=2026-02-01`,
    `${base}/months/2026-11`,
    `${base}/attacks?skip=50`,
    `${base}/attacks/${TIE}`,
    `${base}/pages/2.svg?language=de&paper=a4`,
    `${base}/report.pdf?language=de&paper=a4`,
  ])
})

test('a refusal keeps its status, no line has none, and any other fault goes on', async () => {
  const gone = answering(() => Response.json({}, { status: 404 }))
  const none = answering(() => {
    throw new TypeError('no line')
  })
  const broken = answering(() => {
    throw new RangeError('ours')
  })

  expect(await gone.source.month('2026-11')).toEqual({ ok: false, status: 404 })
  expect(missing).toEqual([TIE])
  expect(await gone.server.list()).toEqual({ ok: false, status: 404 })
  expect(await none.source.month('2026-11')).toEqual({ ok: false, status: null })
  expect(await none.server.list()).toEqual({ ok: false, status: null })
  await expect(broken.source.month('2026-11')).rejects.toThrow('ours')
  await expect(broken.server.list()).rejects.toThrow('ours')
})

const ONE = `/api/v1/desk/patients/${TIE}`

test('what is about the account and all diaries goes to its own address', async () => {
  const { asked, server } = answering(() => new Response(null, { status: 204 }))

  await server.signUp('a@example.org', 'a long password', 'Dr. A')
  await server.signIn('a@example.org', 'a long password')
  await server.me()
  await server.changePassword('old', 'a long new one')
  await server.invite()
  await server.follow('ABCD2345')
  await server.countAnew()
  await server.questions()
  await server.agreement()
  await server.erase('old')
  await server.signOut()

  expect(asked).toEqual([
    'POST /api/v1/account',
    'POST /api/v1/session',
    'GET /api/v1/session',
    'PUT /api/v1/account/password',
    'POST /api/v1/desk/codes',
    'POST /api/v1/desk/patients',
    'POST /api/v1/desk/counting',
    'GET /api/v1/desk/questions',
    'GET /api/v1/desk/agreement',
    'DELETE /api/v1/account',
    'DELETE /api/v1/session',
  ])
})

test('what is said of one diary goes to that one', async () => {
  const { asked, server } = answering(() => new Response(null, { status: 204 }))

  await server.patient(TIE)
  await server.opened(TIE)
  await server.note(TIE, 'note')
  await server.ask(TIE, 'why', null)
  await server.judge(TIE, 'diary', ['1.1'], '')
  await server.judge(TIE, TIE, ['1.1'], '')
  await server.unjudge(TIE, 'diary')
  await server.unjudge(TIE, TIE)
  await server.end(TIE)

  expect(asked).toEqual([
    `GET ${ONE}`,
    `POST ${ONE}/opened`,
    `PUT ${ONE}/note`,
    `POST ${ONE}/questions`,
    `PUT ${ONE}/verdicts/diary`,
    `PUT ${ONE}/verdicts/${TIE}`,
    `DELETE ${ONE}/verdicts/diary`,
    `DELETE ${ONE}/verdicts/${TIE}`,
    `DELETE ${ONE}`,
  ])
})
