// @vitest-environment jsdom
/** Who follows the diary, as its person meets it: seen, ended, asked, answered, let in. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { openClient } from '../contract/client'
import { NOW, onAFreshDiary } from '../testing/screen'
import { FollowersPage } from './FollowersPage'
import { type Besides, besidesOf, type Follower, type Got, type Question } from './server'

onAFreshDiary()

const FOLLOWER: Follower = {
  id: '11111111-1111-4111-8111-111111111111',
  specialist: 'Dr. Adeyemi',
  name: 'Nora',
  scope: { from: null, to: null, include: ['attacks', 'notes'] },
  made_at: '2026-10-01T10:00:00Z',
  ended_at: null,
  ended_by: null,
  opened_at: null,
}
const QUESTION: Question = {
  id: '22222222-2222-4222-8222-222222222222',
  tie_id: FOLLOWER.id,
  name: 'Nora',
  specialist: 'Dr. Adeyemi',
  entry_id: '33333333-3333-4333-8333-333333333333',
  text: 'Did it wake you?',
  asked_at: '2026-11-19T10:00:00Z',
  answer: null,
  answered_at: null,
  read_at: null,
}

let asked: unknown[][] = []
let all: Follower[] = []
let questions: Question[] = []
let wrong: number | null | undefined
beforeEach(() => {
  asked = []
  all = [FOLLOWER]
  questions = []
  wrong = undefined
  location.hash = ''
})

function told<Data>(name: string, given: unknown[], data?: Data): Promise<Got<Data>> {
  asked.push([name, ...given])
  return Promise.resolve(wrong === undefined ? { ok: true, data } : { ok: false, status: wrong })
}
const besides: Besides = {
  hasAccount: () => true,
  all: () => told('all', [], { followers: all, questions }),
  makeCode: (...given) => told('makeCode', given, { code: 'ABCDEFGH', expires_at: '2026-11-23T10:00:00Z' }),
  inviter: (...given) => told('inviter', given, { specialist: 'Dr. Eve' }),
  accept: (...given) => told('accept', given, { id: FOLLOWER.id }),
  end: (...given) => told('end', given),
  answer: (...given) => told('answer', given),
}
const shown = (): void => void render(<FollowersPage now={NOW} besides={besides} />)
const tap = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const open = (title: string): void => {
  const fold = screen.getByText(title).closest('details')!
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}
const given = (name: string): unknown[][] => asked.filter(([one]) => one === name)

test('without an account there is the way to one', () => {
  render(<FollowersPage now={NOW} besides={{ ...besides, hasAccount: () => false }} />)

  expect(screen.getByRole('link', { name: 'Make an account' }).getAttribute('href')).toBe('/sign-up')
  expect(asked).toEqual([])
})

test('each follower stands with what is shared, and is ended after one more question', async () => {
  shown()
  await screen.findByRole('heading', { name: 'Dr. Adeyemi' })
  expect(screen.getByText(/Single attacks and Notes/)).toBeTruthy()
  expect(screen.getByText(/Not opened yet/)).toBeTruthy()

  tap('Take the diary back')
  tap('Leave it shared')
  tap('Take the diary back')
  wrong = 500
  tap('Yes, take it back')
  await screen.findByText('This did not work. Nothing was changed.')
  wrong = undefined
  all = [{ ...FOLLOWER, ended_at: '2026-11-22T10:00:00Z', ended_by: 'patient' }]
  tap('Yes, take it back')

  await screen.findByText('Nobody follows this diary.')
  expect(given('end')).toEqual([
    ['end', FOLLOWER.id],
    ['end', FOLLOWER.id],
  ])
  open('Ended')
  expect(screen.getByText(/Ended by you/)).toBeTruthy()
})

test('who ended it is told, and when it was last opened', async () => {
  const ended = { ended_at: '2026-11-22T10:00:00Z', ended_by: 'specialist' as const }
  all = [{ ...FOLLOWER, ...ended, opened_at: '2026-11-21T10:00:00Z' }]
  shown()
  await screen.findByText('Nobody follows this diary.')
  open('Ended')

  expect(screen.getByText(/Ended by them/)).toBeTruthy()
  expect(screen.getByText(/Last opened/)).toBeTruthy()
})

test('a question is answered here, and leads to the attack it is about', async () => {
  questions = [QUESTION]
  shown()
  const field = await screen.findByLabelText('Did it wake you?')
  expect(screen.getByRole('link', { name: /See the attack/ }).getAttribute('href')).toBe(`/attack/${QUESTION.entry_id}`)
  tap('Send the answer')
  fireEvent.input(field, { target: { value: ' Yes, at four. ' } })
  wrong = null
  tap('Send the answer')
  await screen.findByText(/There is no line to your account/)
  wrong = undefined
  questions = [{ ...QUESTION, answer: 'Yes, at four.', answered_at: '2026-11-22T10:00:00Z', entry_id: null }]
  tap('Send the answer')

  await screen.findByRole('button', { name: 'Send it anew' })
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Did it wake you?').value).toBe('Yes, at four.'),
  )
  expect(given('answer')).toContainEqual(['answer', QUESTION.id, 'Yes, at four.'])
})

test('what was asked by somebody who follows no longer is read, and answered no more', async () => {
  all = [{ ...FOLLOWER, ended_at: '2026-11-22T10:00:00Z', ended_by: 'patient' }]
  questions = [
    { ...QUESTION, answer: 'Yes, at four.', answered_at: '2026-11-21T10:00:00Z' },
    { ...QUESTION, id: 'other', text: 'And today?', entry_id: null },
  ]
  shown()

  await screen.findByText('Yes, at four.')
  expect(screen.getByText('It was not answered before this ended.')).toBeTruthy()
  expect(screen.queryByLabelText('And today?')).toBeNull()
  expect(screen.queryByRole('button', { name: /Send/ })).toBeNull()
})

test('a code is made for what is chosen, and needs a name', async () => {
  shown()
  await screen.findByRole('heading', { name: 'Dr. Adeyemi' })
  open('Let a specialist follow')
  tap('Make a code')
  await screen.findByText(/A name is needed/)
  fireEvent.input(screen.getByLabelText('What they should call you'), { target: { value: 'Nora Feld' } })
  fireEvent.input(screen.getByLabelText(/From which day on/), { target: { value: '2026-06-01' } })
  fireEvent.click(screen.getByLabelText('Notes'))
  fireEvent.click(screen.getByLabelText('Background'))
  tap('Make a code')

  await screen.findByText('ABCD-EFGH')
  const scope = { from: '2026-06-01', to: null, include: ['attacks', 'medicines', 'notes'] }
  expect(given('makeCode')).toEqual([['makeCode', { name: 'Nora Feld', scope }]])
  wrong = 429
  tap('Make a code')
  await screen.findByText('Too many tries. Wait an hour.')
})

test('a code from an address is looked up first, and shared with only then', async () => {
  location.hash = '#ABCD2345'
  shown()
  await screen.findByRole('heading', { name: 'Dr. Adeyemi' })
  wrong = 404
  tap('Whose is it?')
  await screen.findByText(/This code is not good/)
  wrong = undefined
  tap('Whose is it?')
  await screen.findByText('This code is from Dr. Eve.')
  expect(given('accept')).toEqual([])
  tap('Share with Dr. Eve')
  await screen.findByText(/A name is needed/)
  fireEvent.input(screen.getByLabelText('What they should call you'), { target: { value: 'Nora' } })
  tap('Share with Dr. Eve')

  await waitFor(() => expect(given('accept')).toHaveLength(1))
  fireEvent.input(screen.getByLabelText('Code'), { target: { value: 'ZZZZ2222' } })
  await screen.findByRole('button', { name: 'Whose is it?' })
})

test('what cannot be had is asked for again', async () => {
  wrong = null
  shown()
  await screen.findByText(/What is shared stays as it was/)
  wrong = undefined
  tap('Try again')

  await screen.findByRole('heading', { name: 'Dr. Adeyemi' })
})

test('each of these goes to its own address, and no line is told from a refusal', async () => {
  const sent: string[] = []
  const umbra = openClient(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/csrf')) return Response.json({ csrf_token: 'x' })
    sent.push(`${request.method} ${pathname}`)
    if (request.method === 'DELETE') throw new TypeError('no line')
    if (request.method === 'PUT') throw new RangeError('ours')
    return pathname.endsWith('/inviter') ? Response.json({}, { status: 404 }) : Response.json({})
  }, 'http://umbra.test')
  const real = besidesOf(umbra)
  const share = { name: 'N', scope: FOLLOWER.scope }

  expect(real.hasAccount()).toBe(false)
  expect((await real.all()).ok).toBe(true)
  expect((await real.makeCode(share)).ok).toBe(true)
  expect((await real.accept('X', share)).ok).toBe(true)
  expect(await real.inviter('X')).toEqual({ ok: false, status: 404 })
  expect(await real.end(FOLLOWER.id)).toEqual({ ok: false, status: null })
  await expect(real.answer(QUESTION.id, 'x')).rejects.toThrow('ours')
  expect(sent).toContain(`PUT /api/v1/ties/questions/${QUESTION.id}`)
})
