// @vitest-environment jsdom
/** One diary at the desk and what is mine beside it; questions, agreement and settings. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { place } from '../app/route'
import { Desk } from './Desk'
import { LISTED, PATIENT, QUESTION } from './testing/server'
import { desk, review, shown, tap, type } from './testing/shown'

test('one diary says what is shared, and its person sees that it was opened', async () => {
  shown(review)
  await screen.findByRole('heading', { name: 'Nora Feld' })

  await screen.findByText(/Followed since .*2026/)
  await waitFor(() => expect(desk.asked).toContainEqual(['opened', LISTED.id]))
})

test('a diary that was taken back is gone, and says no more', async () => {
  desk.patient = { ok: false, status: 404 }
  shown(review)

  await screen.findByText('This diary can no longer be opened.')
})

test('a note is kept when its field is left, and says when it was not', async () => {
  shown(review)
  const note = await screen.findByLabelText('Note to self')
  expect(note.textContent ?? '').toBeDefined()
  fireEvent.input(note, { target: { value: 'sleeps badly' } })
  fireEvent.blur(note)
  await waitFor(() => expect(desk.asked).toContainEqual(['note', LISTED.id, 'sleeps badly']))

  desk.wrong = 500
  fireEvent.input(note, { target: { value: 'more' } })
  fireEvent.blur(note)
  await screen.findByText('This was not kept.')
})

test('a verdict on all of it is given with its reason, shown beside the rule’s, and taken back', async () => {
  shown(review)
  const codes = (await screen.findByLabelText('I call it')) as HTMLSelectElement
  tap('Keep my verdict')
  await screen.findByText('Choose a code first.')
  for (const value of ['1.1', '2.2', '8.2.2', '8.2.2']) fireEvent.change(codes, { target: { value } })
  tap(/^Without 2.2/)
  type('Why', 'history')
  const verdict = { about: 'diary', codes: ['1.1'], rule: ['2.2'], reason: 'history', given_at: '2026-11-22T10:00:00Z' }
  desk.patient = { ok: true, data: { ...PATIENT, verdicts: [verdict] } }
  tap('Keep my verdict')

  await screen.findByText(/The rule said then: 2.2/)
  expect(desk.asked).toContainEqual(['judge', LISTED.id, 'diary', ['1.1', '8.2.2'], 'history'])
  tap('Take it back')
  await waitFor(() => expect(desk.asked).toContainEqual(['unjudge', LISTED.id, 'diary']))
})

test('a question goes to the person, and the one before shows that it waits', async () => {
  shown(review)
  await screen.findByText('Did it wake you?')
  expect(screen.getByText('No answer yet.')).toBeTruthy()
  tap('Ask this')
  type('Question', ' Is it the left side? ')
  desk.wrong = 429
  tap('Ask this')
  await screen.findByText(/Too many tries/)
  desk.wrong = undefined
  tap('Ask this')

  await waitFor(() => expect(desk.asked.filter(([name]) => name === 'ask')).toHaveLength(2))
  expect(desk.asked).toContainEqual(['ask', LISTED.id, 'Is it the left side?', null])
})

test('following ends after one more question, and leads back to the list', async () => {
  shown(review)
  await screen.findByLabelText('Note to self')
  tap('Follow no longer')
  tap('Go on following')
  tap('Follow no longer')
  desk.wrong = 500
  tap('Yes, follow no longer')
  await screen.findByText('This did not work. Nothing was changed.')
  desk.wrong = undefined
  tap('Yes, follow no longer')

  await waitFor(() => expect(place.value.path).toBe('/desk'))
})

test('all questions stand on one page, with what was answered', async () => {
  desk.questions = [{ ...QUESTION, answer: 'Yes, at four.', answered_at: '2026-11-20T10:00:00Z', entry_id: 'e' }]
  shown('/desk/questions')

  await screen.findByText('Yes, at four.')
  expect(screen.getByText(/^Answered .*20/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Nora Feld' }).getAttribute('href')).toBe(review)
})

test('agreement is told by code with its intervals, and what cannot be told says so', async () => {
  const figure = { value: 0.83, low: 0.75, high: 0.91, of: 202 }
  const table = { both: 118, rule: 3, judge: 13, neither: 68 }
  const codes = [
    { code: '1.1', table, sensitivity: figure, specificity: figure, kappa: figure },
    { code: 'other', table, sensitivity: null, specificity: figure, kappa: null },
  ]
  const nothing = { cases: 0, settled: 0, codes: [] }
  desk.agreement = { ok: true, data: { attacks: { cases: 202, settled: 190, codes }, diaries: nothing } }
  shown('/desk/agreement')

  const row = (await screen.findByText('1.1 migraine without aura')).closest('tr')!
  expect(within(row).getAllByText('0.83 (0.75 to 0.91)')).toHaveLength(3)
  expect(screen.getAllByText('cannot be told')).toHaveLength(2)
  expect(screen.getByText('202 verdicts. The rule said something in 190 of 202.')).toBeTruthy()
  expect(screen.getByText('No verdict was given yet.')).toBeTruthy()
})

test('the settings sign out, change the look, the password, and end the account', async () => {
  const replace = vi.fn()
  vi.stubGlobal('location', { ...location, replace, reload: vi.fn(), pathname: '/desk/settings', search: '' })
  render(<Desk server={desk.server} />)
  place.value = { path: '/desk/settings', search: '' }
  await screen.findByText('Dr. Adeyemi, adeyemi@example.org')
  fireEvent.click(screen.getByLabelText('Day'))
  tap('Sign out')
  await waitFor(() => expect(replace).toHaveBeenCalledWith('/desk'))

  for (const fold of document.querySelectorAll('details')) {
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  const [change, erase] = [...document.querySelectorAll('form')]
  fireEvent.submit(change!)
  await screen.findByText('Choose a password of at least 10 characters.')
  fireEvent.input(change!.querySelector('[name=current]')!, { target: { value: 'old one' } })
  fireEvent.input(change!.querySelector('[name=next]')!, { target: { value: 'a long new one' } })
  fireEvent.submit(change!)
  await screen.findByText('The password is changed.')
  fireEvent.input(erase!.querySelector('[name=current]')!, { target: { value: 'old one' } })
  desk.wrong = 422
  fireEvent.submit(erase!)
  await screen.findByText('The password is wrong.')
  expect(desk.asked).toContainEqual(['changePassword', 'old one', 'a long new one'])
  expect(desk.asked).toContainEqual(['erase', 'old one'])
  vi.unstubAllGlobals()
})
