// @vitest-environment jsdom
/** The desk as a specialist meets it: the way in, the list and why, and the ways to another diary. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { place } from '../app/route'
import { LISTED, ME } from './testing/server'
import { desk, review, shown, tap, type } from './testing/shown'

test('somebody who is not signed in signs in, and comes to the list', async () => {
  desk.me = { ok: false, status: 401 }
  shown()
  await screen.findByLabelText('Email address')
  tap('Sign in')
  expect(screen.getByRole('alert').textContent).toBe('An address and a password are needed.')

  type('Email address', 'adeyemi@example.org ')
  type('Password', 'a long password')
  desk.me = { ok: true, data: ME }
  tap('Sign in')

  await screen.findByRole('heading', { name: 'Diaries shared with me' })
  expect(desk.asked).toEqual([['signIn', 'adeyemi@example.org', 'a long password']])
})

test('a new specialist needs a name and a long password', async () => {
  desk.me = { ok: false, status: 401 }
  shown()
  await screen.findByLabelText('Email address')
  fireEvent.click(screen.getByLabelText('I have no account yet'))
  type('Email address', 'a@example.org')
  type('Password', 'short')
  tap('Make a specialist’s account')
  expect(screen.getByRole('alert').textContent).toBe('A name is needed.')
  type('Your name, as patients will see it', 'Dr. A')
  tap('Make a specialist’s account')
  expect(screen.getByRole('alert').textContent).toBe('Choose a password of at least 10 characters.')
  type('Password', 'long enough now')
  tap('Make a specialist’s account')

  await waitFor(() => expect(desk.asked.map(([name]) => name)).toEqual(['signUp', 'signIn']))
  expect(desk.asked[0]).toEqual(['signUp', 'a@example.org', 'long enough now', 'Dr. A'])
})

test.each([
  [401, 'The address or the password is wrong.'],
  [429, 'Too many tries. Wait a little and try again.'],
  [500, 'This did not work. Nothing was changed.'],
  [null, /There is no line/],
])('signing in that is refused with %s says so', async (status, says) => {
  desk.me = { ok: false, status: 401 }
  desk.wrong = status
  shown()
  await screen.findByLabelText('Email address')
  type('Email address', 'a@example.org')
  type('Password', 'something')
  tap('Sign in')

  expect((await screen.findByRole('alert')).textContent).toMatch(says)
})

test('an account with a diary has no desk, and is led to its diary', async () => {
  desk.me = { ok: true, data: { ...ME, role: 'patient', name: null } }
  shown()

  const way = await screen.findByRole('link', { name: 'To the diary' })
  expect(way.getAttribute('href')).toBe('/')
  tap('Sign out')
  await waitFor(() => expect(desk.asked).toEqual([['signOut']]))
})

test('without a line the desk says so, and is asked for again', async () => {
  desk.me = { ok: false, status: null }
  shown()
  await screen.findByText(/Nothing of a diary is kept here/)
  desk.me = { ok: true, data: ME }
  tap('Try again')

  await screen.findByRole('link', { name: 'Nora Feld' })
})

test('the list says who, why, and how the last thirty days stand beside those before', async () => {
  shown()
  const row = (await screen.findByRole('link', { name: 'Nora Feld' })).closest('tr')!

  expect(row.textContent).toContain('Migraine days 5–8 to 7–9.')
  expect(row.textContent).toContain('was 8–11')
  expect(row.textContent).toContain('Triptan 7–9 of 10')
  expect(row.textContent).toContain('28 of 30')
  expect(row.textContent).toContain('2 from them, 1 from you')
  expect(row.textContent).toContain('Fits migraine without aura.')
  expect(within(row).getByRole('link').getAttribute('href')).toBe(review)
})

test('every kind of reason has its words, and what is not shared or not counted says so', async () => {
  const reasons = [
    { code: 'flag_emergency', rank: 90, flag: 'thunderclap', day: '2026-11-20' },
    { code: 'medicine_reached', rank: 70, medicine: '8.2.4', count: [11, 13], limit: 10, level: 'reached' },
    { code: 'medicine_near', rank: 40, medicine: '8.2.9', count: [9, 9], limit: 10, level: 'near' },
    { code: 'fewer_headache', rank: 10, now: [6, 7], before: [14, 14] },
    { code: 'little_recorded', rank: 30, recorded: 13, days: 30 },
    { code: 'silent', rank: 30 },
    { code: 'steady', rank: 0 },
  ]
  const told = { ...LISTED.told!, reasons, born: null, asks: 0, trend: 'odd', codes: ['9.9'] }
  const hidden = { ...told, medicine_shared: false, medicine: null, headache_days: { now: null, before: null } }
  const one = { ...LISTED, asked: 0, opened_at: null, unread: false, told }
  const other = { ...one, id: 'b', name: 'B', stale: true, answered: 2, told: hidden }
  const third = { ...one, id: 'c', name: 'C', told: null }
  const fourth = { ...one, id: 'd', name: 'D', told: { ...told, medicine: null } }
  desk.list = { ok: true, data: { patients: [one, other, third, fourth], taken_back: 2, stale: 0 } }
  shown()
  const rowOf = async (name: string): Promise<string> =>
    (await screen.findByRole('link', { name })).closest('tr')?.textContent ?? ''

  const all = await rowOf('Nora Feld')
  for (const says of [
    ': it was at its worst in under a minute.',
    'Opioid days past the limit: 11–13, limit 10.',
    'Other acute medicine days near 10: 9.',
    'Fewer headache days: 14 to 6–7.',
    'Too little recorded to say: 13 of 30 days.',
    'Nothing recorded in the last 30 days.',
    'Steady.',
    'never',
  ])
    expect(all).toContain(says)
  expect(await rowOf('B')).toMatch(/not shared.*2 answers/)
  expect(await rowOf('B')).toMatch(/as of .*22/)
  expect(await rowOf('C')).toContain('Not counted yet.')
  expect(await rowOf('D')).toContain('none')
  expect(screen.getByText(/2 more people have taken their diary back/)).toBeTruthy()
})

test('the list is searched by name and sieved, and says how many are left', async () => {
  const jose = { ...LISTED, id: 'j', name: 'José Alba', unread: false, worse: false, answered: 1 }
  desk.list = { ok: true, data: { patients: [LISTED, jose], taken_back: 0, stale: 0 } }
  shown()
  await screen.findByText('2 of 2')

  type('Find', 'jose al')
  expect(screen.getByText('1 of 2')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Nora Feld' })).toBeNull()
  fireEvent.click(screen.getByLabelText('Unread'))
  expect(screen.getByText('No diary is like this.')).toBeTruthy()
  type('Find', '')
  expect(screen.getByRole('link', { name: 'Nora Feld' })).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Answered'))
  expect(screen.getByRole('link', { name: 'José Alba' })).toBeTruthy()
})

test('the keys go through the list, and the slash goes to the search', async () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ ...LISTED, id: `p${at}`, name: `P ${at}` }))
  desk.list = { ok: true, data: { patients: many, taken_back: 0, stale: 0 } }
  shown()
  const table = await screen.findByRole('table')
  const press = (key: string): void => {
    fireEvent.keyDown(document.activeElement === document.body ? table : document.activeElement!, { key })
  }

  screen.getByRole('link', { name: 'P 0' }).focus()
  press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('P 1')
  press('PageDown')
  press('ArrowUp')
  expect(document.activeElement?.textContent).toBe('P 10')
  press('Home')
  expect(document.activeElement?.textContent).toBe('P 0')
  press('x')
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: '/' })
    expect(document.activeElement?.id).toBe('find')
  })
  fireEvent.keyDown(document.activeElement!, { key: '/' })
})

test('rows far away are a gap, and are drawn when they come near or are printed', async () => {
  const seen: ((entries: { isIntersecting: boolean }[]) => void)[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen.push(tell)
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  const many = Array.from({ length: 50 }, (_, at) => ({ ...LISTED, id: `p${at}`, name: `P ${at}` }))
  desk.list = { ok: true, data: { patients: many, taken_back: 0, stale: 0 } }
  shown()
  await screen.findByText('P 0')
  expect(screen.queryByText('P 49')).toBeNull()

  await waitFor(() => expect(seen).toHaveLength(2))
  seen[1]!([{ isIntersecting: true }])
  await screen.findByText('P 49')
  fireEvent.keyDown(screen.getByText('P 0'), { key: 'End' })
  expect(document.activeElement?.textContent).toBe('P 49')
  seen[1]!([{ isIntersecting: false }])
  await waitFor(() => expect(screen.queryByText('P 49')).toBeNull())

  fireEvent(window, new Event('beforeprint'))
  await screen.findByText('P 49')
  fireEvent(window, new Event('afterprint'))
  await waitFor(() => expect(screen.queryByText('P 49')).toBeNull())
  vi.unstubAllGlobals()
  vi.stubGlobal('scrollTo', () => undefined)
})

test('what is old is counted anew, and said to be', async () => {
  desk.list = { ok: true, data: { patients: [LISTED], taken_back: 1, stale: 3 } }
  shown()

  await screen.findByText(/^3 diaries have changed/)
  await waitFor(() => expect(desk.asked).toEqual([['countAnew']]))
})

test('without a diary there are the two ways to one', async () => {
  desk.list = { ok: true, data: { patients: [], taken_back: 1, stale: 0 } }
  shown()
  await screen.findByText('No diary is shared with you yet.')
  fireEvent.click(screen.getByText('Another diary'))
  fireEvent(screen.getByText('Another diary').closest('details')!, new Event('toggle'))
  const details = screen.getByText('Another diary').closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))

  tap('Make a code for a patient')
  await screen.findByText('ABCD-EFGH')
  desk.wrong = 404
  type('Code', 'ABCD2345')
  tap('Follow this diary')
  await screen.findByText(/This code is not good/)
  desk.wrong = undefined
  tap('Follow this diary')
  await waitFor(() => expect(place.value.path).toBe(review))
  expect(desk.asked.filter(([name]) => name === 'follow')).toEqual([
    ['follow', 'ABCD2345'],
    ['follow', 'ABCD2345'],
  ])
})

test('a session that is over leads back to the way in, and says so', async () => {
  desk.list = { ok: false, status: 401 }
  shown()

  await screen.findByText('The session is over. Sign in again.')
})

test('a list that cannot be had is asked for again', async () => {
  desk.list = { ok: false, status: 500 }
  shown()
  await screen.findByText('This did not work. Nothing was changed.')
  desk.list = { ok: true, data: { patients: [LISTED], taken_back: 0, stale: 0 } }
  tap('Try again')

  await screen.findByRole('link', { name: 'Nora Feld' })
})
