// @vitest-environment jsdom
/** The page of somebody who was given a link: opened, read down to one attack, and shut when the link is. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fetch } from '../contract/client'
import { readerClient } from '../contract/reader'
import { NOW } from '../testing/screen'
import type { Secret } from './opening'
import { Shared } from './Shared'
import { GRANT, ONE, readable } from './testing/link'
import { followBack, go, view } from './view'

URL.createObjectURL = () => 'blob:here'
URL.revokeObjectURL = () => undefined
globalThis.scrollTo = () => undefined

beforeEach(() => {
  Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true })
  view.value = { at: 'page' }
})
afterEach(cleanup)

/** A server with a link that gives this; what it was asked for, in turn. */
function opened(answer: Fetch, secret: Secret | null = { token: 'a-token' }): string[] {
  const asked: string[] = []
  const send: Fetch = async (request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`)
    return answer(request)
  }
  render(<Shared secret={secret} umbra={(leave) => readerClient(leave, send, 'http://umbra.test')} now={() => NOW} />)
  return asked
}

const refusing =
  (status: number, type = 'about:blank'): Fetch =>
  async () =>
    Response.json({ type }, { status })
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
  fireEvent.submit(screen.getByLabelText(label).closest('form')!)
}

test('what opens the link is sent once, and what it gave goes with every question', async () => {
  const heard: (string | null)[] = []
  const asked = opened(async (request) => {
    heard.push(request.headers.get('Authorization'))
    return readable(request)
  })

  await screen.findByText('Shared for: Dr. Adeyemi')
  await screen.findByText('1 page.')

  expect(asked[0]).toBe('POST /shared/open')
  expect(heard[0]).toBeNull()
  expect(new Set(heard.slice(1))).toEqual(new Set([`Bearer ${GRANT.grant}`]))
  expect(asked.filter((one) => one.endsWith('/csrf'))).toEqual([])
})

test('one reads down to one attack with its criteria, and back', async () => {
  opened(readable)
  const stop = followBack()
  await screen.findByText('1 page.')

  fireEvent.click(screen.getByRole('radio', { name: 'Months' }))
  fireEvent.click(await screen.findByRole('button', { name: 'November 2026' }))
  await screen.findByText(/1 of 2 days recorded/)
  expect(screen.getByText('1 November: migraine, medicine, period')).toBeTruthy()
  expect(screen.getByText('2 November: recorded, headache not said')).toBeTruthy()
  expect(screen.getByText('3 November: not shared')).toBeTruthy()
  fireEvent.click(await screen.findByRole('button', { name: /^1 November 2026/ }))
  await screen.findByText(/Fits the criteria of migraine without aura/)
  expect(screen.getByText('Written down 3 days after it began.')).toBeTruthy()
  expect(screen.getByText('at my sister’s')).toBeTruthy()
  expect(screen.getByText(/^Sumatriptan/)).toBeTruthy()

  fireEvent(window, new PopStateEvent('popstate', { state: { at: 'months', month: '2026-11' } }))
  await screen.findByRole('button', { name: 'All months' })
  fireEvent(window, new PopStateEvent('popstate', { state: null }))
  await screen.findByText('1 page.')
  stop()
})

test('more attacks come when they are asked for', async () => {
  opened(readable)
  await screen.findByText('1 page.')
  go({ at: 'attacks' })

  await screen.findByText('1 of 2 shown.')
  press('Earlier attacks')

  await screen.findByText('2 of 2 shown.')
})

test('the report is kept as a file, and printed', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  opened(readable)
  await screen.findByText('1 page.')

  press('Save as PDF')
  await screen.findByText('The file is saved.')
  press('Print')
  fireEvent.click(screen.getByRole('switch'))
  fireEvent.click(screen.getByRole('radio', { name: '30 days' }))

  await screen.findByText('1 page.')
  expect(print).toHaveBeenCalledOnce()
})

test('of a diary without a first day the report says how far it goes', async () => {
  const lengths: (string | null)[] = []
  opened(async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/pages')) lengths.push(searchParams.get('from'))
    const scope = { ...GRANT.scope, from: null, to: null }
    return pathname.endsWith('/open') ? Response.json({ ...GRANT, scope }) : readable(request)
  })

  await screen.findByText(/A report covers two years at most/)
  expect(screen.queryByRole('radio', { name: 'All shared' })).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: '2 years' }))

  await screen.findByText('1 page.')
  expect(lengths).toEqual(['2026-08-25', '2024-11-23'])
})

test('the page speaks another language at once, and what is open stays open', async () => {
  const asked = opened(readable)
  await screen.findByText('1 page.')
  go({ at: 'attacks' })
  await screen.findByText('1 of 2 shown.')

  fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }))
  await screen.findByText('1 von 2 zu sehen.')
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  await screen.findByText('1 of 2 shown.')

  expect(asked.filter((one) => one === 'POST /shared/open')).toHaveLength(1)
  expect(localStorage).toHaveLength(0)
})

test('a passcode is asked for, and a wrong one is said to be', async () => {
  const told: unknown[] = []
  opened(async (request) => {
    if (!request.url.endsWith('/open')) return readable(request)
    const body = await request.json()
    told.push(body)
    if (body.passcode === '482716') return Response.json(GRANT)
    const why = body.passcode ? 'passcode-wrong' : 'passcode-needed'
    return Response.json({ type: `urn:umbra:${why}` }, { status: 403 })
  })

  await screen.findByText(/This link has a passcode/)
  type('Passcode', '000000')
  await screen.findByText(/The passcode is wrong/)
  type('Passcode', '482716')

  await screen.findByText('Shared for: Dr. Adeyemi')
  expect(told).toHaveLength(3)
})

test('without a link its short code opens it', async () => {
  const asked = opened(readable, null)
  expect(asked).toEqual([])

  type('Short code', 'abcd 2345')

  await screen.findByText('Shared for: Dr. Adeyemi')
})

test.each([
  [refusing(404), /can no longer be opened/],
  [refusing(422), /can no longer be opened/],
  [refusing(429), /Too many tries/],
  [refusing(500), /Something went wrong/],
  [(async () => Promise.reject(new TypeError('no line'))) satisfies Fetch, /There is no connection now/],
])('a link that does not open says why', async (answer, says) => {
  opened(answer)

  await screen.findByText(says)
  expect(screen.getByLabelText('Short code')).toBeTruthy()
})

test('a link that was taken back shuts the page at the next question', async () => {
  let stands = true
  opened(async (request) => (stands ? readable(request) : Response.json({}, { status: 404 })))
  await screen.findByText('1 page.')

  stands = false
  go({ at: 'attack', id: ONE })

  await screen.findByText(/can no longer be opened/)
})

test('one thing that is missing does not shut the link, and a line that is down is tried again', async () => {
  let line = 'up'
  opened(async (request) => {
    if (line === 'down') throw new TypeError('no line')
    return request.url.includes('/attacks/') ? Response.json({}, { status: 404 }) : readable(request)
  })
  await screen.findByText('1 page.')

  go({ at: 'attack', id: ONE })
  await screen.findByText('This is no longer here to be read.')
  line = 'down'
  press('All attacks')
  await screen.findByText('There is no connection now.')
  line = 'up'
  press('Try again')

  await screen.findByText('1 of 2 shown.')
})
