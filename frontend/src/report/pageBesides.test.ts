// @vitest-environment jsdom
/** What the page for a specialist asks of the account and of the system: each at its own address. */
import { Blob as WholeBlob } from 'node:buffer'
import { expect, test, vi } from 'vitest'
import { openClient } from '../contract/client'
import { type Asked, pictureOf } from './pageAsked'
import { besides, pagesFrom, pdfFrom } from './pageBesides'

/** jsdom's files are not those of fetch. */
vi.stubGlobal('Blob', WholeBlob)
const QUERY: Asked = {
  as_of: '2026-11-22',
  from: '2026-08-25',
  language: 'en',
  paper: 'a4',
  notes: 'left out',
  background: 'included',
}
/** Waits for nothing, and tells nobody. */
const HASTE = { tell: () => undefined, signal: new AbortController().signal, pause: async () => undefined }
const FILE = new Blob(['%PDF-'])

const answering = (answer: Response) => {
  const paths: string[] = []
  const umbra = openClient(async (request) => {
    paths.push(new URL(request.url).pathname)
    return answer.clone()
  }, 'http://umbra.test')
  return { umbra, paths }
}
const offline = openClient(() => Promise.reject(new TypeError('no line')), 'http://umbra.test')
const json = { 'Content-Type': 'application/json' }

test('the account is asked for the number of pages and for the PDF at their own addresses', async () => {
  const told = answering(new Response('{"pages":4,"revision":7}', { headers: json }))
  const file = answering(new Response('%PDF-', { headers: { 'Content-Type': 'application/pdf' } }))

  expect(await pagesFrom(told.umbra, QUERY, HASTE)).toEqual({ ok: true, count: 4, file: null })
  expect((await pdfFrom(file.umbra, QUERY, null)).ok).toBe(true)
  expect([told.paths, file.paths]).toEqual([['/api/v1/report/pages'], ['/api/v1/report.pdf']])
})

test('pages of a long time, their pictures and their PDF are those of one file', async () => {
  const long = { ...QUERY, from: '2016-11-23' }
  const file = { id: 'f1', what: 'page', state: 'ready', lost: false, done: 4, total: 4, size: 9, pages: 102 }
  const told = answering(new Response(JSON.stringify(file), { headers: json }))
  const content = answering(new Response('%PDF-', { headers: { 'Content-Type': 'application/pdf' } }))

  expect(await pagesFrom(told.umbra, long, HASTE)).toEqual({ ok: true, count: 102, file: 'f1' })
  expect((await pdfFrom(content.umbra, long, 'f1')).ok).toBe(true)

  expect([told.paths, content.paths].flat()).toEqual(['/api/v1/csrf', '/api/v1/files', '/api/v1/files/f1/content'])
  expect(pictureOf(long, 2, 'f1')).toBe('/api/v1/files/f1/pages/2.svg')
})

test('no line, a refusal and a fault are told apart', async () => {
  const refused = answering(new Response('{"status":429}', { status: 429, headers: json }))
  const broken = openClient(() => Promise.reject(new Error('ours')), 'http://umbra.test')

  expect(await pagesFrom(offline, QUERY, HASTE)).toEqual({ ok: false, status: null })
  expect(await pdfFrom(offline, QUERY, null)).toEqual({ ok: false, status: null })
  expect(await pagesFrom(refused.umbra, QUERY, HASTE)).toEqual({ ok: false, status: 429 })
  expect(await pdfFrom(refused.umbra, QUERY, null)).toEqual({ ok: false, status: 429 })
  await expect(pagesFrom(broken, QUERY, HASTE)).rejects.toThrow('ours')
})

test('the system shares what it can; changing the mind there is no fault', async () => {
  const file = new File([FILE], 'umbra.pdf')
  const shares = (share: () => Promise<void>): void => {
    Object.assign(navigator, { share, canShare: () => true })
  }

  expect(besides.canShare()).toBe(false)
  shares(async () => undefined)
  expect([besides.canShare(), await besides.share(file)]).toEqual([true, true])
  shares(() => Promise.reject(new DOMException('', 'AbortError')))
  expect(await besides.share(file)).toBe(true)
  shares(() => Promise.reject(new DOMException('', 'NotAllowedError')))
  expect(await besides.share(file)).toBe(false)
})
