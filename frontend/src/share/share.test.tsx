// @vitest-environment jsdom
/** Sharing by a link as a person does it: made, told once, seen to be opened, taken back; with a line and without. */
import { fireEvent, render, screen, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { type Fetch, openClient } from '../contract/client'
import { keep } from '../store/diary'
import { rememberPerson } from '../store/whose'
import { syncState } from '../sync/schedule'
import { NOW, onAFreshDiary } from '../testing/screen'
import { type Besides, besides, type Made, type Opening, type Share, sharesOf, type Wish } from './besides'
import { lookedAt } from './Openings'
import { drawn } from './QrCode'
import { SharePage } from './SharePage'

onAFreshDiary()
beforeEach(() => {
  syncState.value = { phase: 'idle', at: null }
})

const ATTACK = '33333333-3333-4333-8333-333333333333'
const OPENING: Opening = {
  ...{ id: 'one', at: '2026-11-22T09:12:00Z', device: 'computer', how: 'link' },
  ...{ recipient: null },
  looked_at: { page: [], summary: [], months: ['2026-11', '2026-10'], attacks: ['b', 'c', ATTACK] },
}
const SHARE: Share = {
  ...{ id: 'share', name: 'Dr. Adeyemi', frozen_on: null, has_passcode: true, wrong: 0, state: 'open' },
  ...{ made_at: '2026-11-22T09:00:00Z', ends_at: '2026-12-06T09:00:00Z', revoked_at: null, code_ends_at: null },
  scope: { from: '2026-08-25', to: null, include: ['attacks', 'medicines', 'background'] },
  openings: [],
}
const MADE: Made = { share: SHARE, token: 'a-token', passcode: '482716' }

/** An account with these links. */
function account(shares: readonly Share[], more: Partial<Besides> = {}) {
  const asked: unknown[] = []
  const beside: Besides = {
    ...besides,
    hasAccount: () => true,
    list: async () => ({ ok: true, value: shares }),
    make: async (wish: Wish) => {
      asked.push(wish)
      return { ok: true, value: MADE }
    },
    code: async (id) => {
      asked.push(id)
      return { ok: true, value: { code: 'ABCD2345', ends_at: '2026-11-22T12:15:00Z' } }
    },
    revoke: async (id) => {
      asked.push(id)
      return { ok: true, value: true }
    },
    copy: async () => true,
    send: async () => false,
    canSend: () => true,
    ...more,
  }
  render(<SharePage now={NOW} beside={beside} />)
  return asked
}

const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const begun = async (): Promise<void> => {
  await screen.findByText('No link was made yet.')
  tap('Make a link')
}

test('without an account it says what is needed, and leads there', () => {
  render(<SharePage now={NOW} />)

  expect(screen.getByText(/A link needs your account/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Make a link' })).toBeNull()
})

test('whoever has an account may make one', async () => {
  rememberPerson({ id: 'ada', email: 'ada@example.org' })
  expect(besides.hasAccount()).toBe(true)
  expect(besides.addressOf('secret')).toBe(`${location.origin}/shared#secret`)
})

test('a link is asked for as it was chosen, and its secrets are told once', async () => {
  const asked = account([])
  await begun()
  fireEvent.input(screen.getByLabelText('For whom'), { target: { value: 'Dr. Adeyemi' } })
  fireEvent.click(screen.getByRole('radio', { name: 'All' }))
  fireEvent.click(screen.getByRole('radio', { name: 'As of now' }))
  fireEvent.click(screen.getByRole('switch', { name: /My notes/ }))
  fireEvent.click(screen.getByRole('switch', { name: /Background/ }))
  fireEvent.click(screen.getAllByRole('radio', { name: '90 days' })[1]!)
  fireEvent.click(screen.getByRole('switch', { name: /With a passcode/ }))
  tap('Make the link')

  await screen.findByRole('heading', { name: 'Link for Dr. Adeyemi' })
  expect(asked).toEqual([
    {
      ...{ name: 'Dr. Adeyemi', today: '2026-11-22', frozen: true, days: 90, passcode: false },
      scope: { from: null, to: null, include: ['attacks', 'medicines', 'notes'] },
    },
  ])
  expect(screen.getByText('482 716')).toBeTruthy()
  expect(screen.getByText(/\/shared#a-token$/)).toBeTruthy()
  expect(await screen.findByRole('img', { name: 'QR code of the link' })).toBeTruthy()
  tap('Copy the link')
  await screen.findByText('The link is copied.')
  tap('Send')
  await screen.findByText(/could not be sent from here/)
  tap('A short code to read aloud')
  await screen.findByText('ABCD 2345')
  tap('Show the code, brighter')
  tap('Done')
  await screen.findByText('No link was made yet.')
})

test('days of one’s own that are none are said before anything is asked for', async () => {
  const asked = account([])
  await begun()
  fireEvent.click(screen.getByRole('radio', { name: 'Other' }))
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-03-31' } })
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-01-01' } })
  tap('Make the link')

  await screen.findByText('The first day must not lie after the last.')
  expect(asked).toEqual([])
  tap('Cancel')
  await screen.findByText('No link was made yet.')
})

test.each([
  [null, /There is no connection/],
  [409, /A hundred links are open/],
  [429, /Too many tries/],
  [500, /could not be made/],
])('a link that was refused with %s says why', async (status, says) => {
  account([], { make: async () => ({ ok: false, status }), copy: async () => false })
  await begun()
  tap('Make the link')

  await screen.findByText(says)
})

test('each opening is told: when, on what, and what was looked at', async () => {
  const wrong: Opening = { ...OPENING, id: 'two', how: 'wrong', device: null, looked_at: {} }
  await keep('episode', ATTACK, { span: { started_at: '2026-11-20T23:30:00Z', time_zone: 'Europe/Berlin' } })
  account([{ ...SHARE, openings: [OPENING, wrong] }])

  fireEvent.click(await screen.findByText('Who opened it'))
  const fold = screen.getByText('Who opened it').closest('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))

  expect(screen.getByText('opened once')).toBeTruthy()
  expect(screen.getByText(/on a computer · report, 2 months, 3 attacks/)).toBeTruthy()
  expect(screen.getByText('Months: October 2026, November 2026.')).toBeTruthy()
  expect(screen.getByText('Attacks of 21 November 2026.')).toBeTruthy()
  expect(screen.getByText('Wrong passcode, not opened')).toBeTruthy()
})

test('what was looked at is told part by part', () => {
  expect(lookedAt({ pdf: [], list: [] })).toBe('report saved as PDF, list of attacks')
  expect(lookedAt({ summary: [], written: [] })).toBe('months, how it was written')
})

test('a link is taken back at once, and one that could not be says that it still opens', async () => {
  const asked = account([SHARE])
  fireEvent.click(await screen.findByRole('button', { name: 'Take it back now' }))

  expect(asked).toEqual(['share'])
})

test.each([
  [null, /the link still opens/],
  [500, /could not be taken back/],
])('a link that could not be taken back (%s) says so', async (status, says) => {
  account([SHARE], { revoke: async () => ({ ok: false, status }), code: async () => ({ ok: false, status }) })

  fireEvent.click(await screen.findByRole('button', { name: 'Take it back now' }))
  await screen.findByText(says)
  tap('A short code to read aloud')
  await screen.findByText(status === null ? /There is no connection/ : /No code could be made/)
})

test('links that open no more stand apart, each with its end', async () => {
  const over = { ...SHARE, name: '', openings: [] }
  account([
    { ...over, id: 'locked', state: 'locked', frozen_on: '2026-11-22' },
    { ...over, id: 'ended', state: 'ended' },
    { ...over, id: 'revoked', state: 'revoked', revoked_at: '2026-11-23T09:00:00Z' },
  ])

  const ended = await screen.findByRole('region', { name: 'Links that open no more' })
  expect(within(ended).getByText('Ended on 6 December 2026')).toBeTruthy()
  expect(within(ended).getByText('Taken back on 23 November 2026')).toBeTruthy()
  expect(within(ended).queryByRole('button', { name: 'Take it back now' })).toBeNull()
  expect(screen.getByText(/this link is locked/)).toBeTruthy()
  expect(screen.getByText(/As of 22 November 2026/)).toBeTruthy()
})

test('without a line it says so, and asks for the links again when told to', async () => {
  syncState.value = { phase: 'offline', at: null }
  account([], { list: async () => ({ ok: false, status: null }) })

  await screen.findByText('There is no connection now.')
  expect(screen.getByText(/Links can be made, seen and taken back with one/)).toBeTruthy()
})

test('a code to be scanned is drawn whole on this device', () => {
  const { size, path } = drawn('https://umbra.test/shared#a-token')

  expect(size).toBeGreaterThan(20)
  expect(path.startsWith('M0 0h1v1h-1z')).toBe(true)
})

test('the account is asked for links, codes and ends as the contract has it', async () => {
  const sent: string[] = []
  const answer: Fetch = async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/csrf')) return Response.json({ csrf_token: 'one' })
    sent.push(`${request.method} ${pathname}`)
    if (request.method === 'DELETE') return new Response(null, { status: pathname.includes('gone') ? 404 : 204 })
    return Response.json(request.method === 'GET' ? { shares: [SHARE] } : MADE)
  }
  const shares = sharesOf(openClient(answer, 'http://umbra.test'), async () => sent.push('sync'))
  const wish: Wish = {
    ...{ name: '', days: 1, frozen: false, passcode: true, today: '2026-11-22' },
    scope: SHARE.scope,
  }

  expect(await shares.list()).toEqual({ ok: true, value: [SHARE] })
  await shares.make(wish)
  await shares.code('share')
  expect(await shares.revoke('share')).toEqual({ ok: true, value: true })
  expect(await shares.revoke('gone')).toEqual({ ok: false, status: 404 })

  expect(sent).toEqual([
    ...['GET /api/v1/shares', 'sync', 'POST /api/v1/shares', 'POST /api/v1/shares/share/code'],
    ...['DELETE /api/v1/shares/share', 'DELETE /api/v1/shares/gone'],
  ])
})
