// @vitest-environment jsdom
/** Settings and what waits, over a real diary. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { person } from '../account/session'
import { attackLookByItself, chosenLook } from '../look/look'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { episodes, refused, setAside, waiting } from '../store/live'
import { syncState } from '../sync/schedule'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { AboutPage } from './AboutPage'
import { waitForInvitation } from './invitation'
import { SettingsPage } from './SettingsPage'
import { WaitingPage } from './WaitingPage'

onAFreshDiary()

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

test('the look is chosen, and comes by itself only if wanted', async () => {
  render(<SettingsPage now={NOW} />)

  fireEvent.click(screen.getByRole('radio', { name: 'Day' }))
  fireEvent.click(screen.getByRole('switch', { name: /attack look while one runs/i }))

  await waitFor(() => expect([chosenLook.value, attackLookByItself.value]).toEqual(['day', false]))
  chosenLook.value = 'dim'
})

test('settings say where the diary is before there is an account', () => {
  render(<SettingsPage now={NOW} />)

  expect(screen.getByText('None yet. Your diary is on this device only')).toBeTruthy()
  expect(screen.getByText('Nothing waits')).toBeTruthy()
})

test('the whole diary is saved to a file where one sees what waits', async () => {
  const files: Blob[] = []
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file)
    return 'blob:diary'
  }
  URL.revokeObjectURL = () => undefined
  await keep('episode', newId(), { span: SPAN })
  render(<WaitingPage />)

  fireEvent.click(button(/save everything to a file/i))

  expect(await screen.findByText('The file is saved.')).toBeTruthy()
  expect(files).toHaveLength(1)
})

test('what waits is counted, and nothing is sent without an account', async () => {
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))

  render(<WaitingPage />)

  expect(screen.getByText(/1 entry is on this device only/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Make an account' }).getAttribute('href')).toBe('/sign-up')
})

test('an entry that the account refused is named with its reason and leads to its page', async () => {
  const id = newId()
  await keep('episode', id, { span: SPAN })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  refused.value = [{ id, kind: 'episode', message: 'span.ended_at: It cannot end before it starts.' }]

  render(<WaitingPage />)

  const link = screen.getByRole('link', { name: /Attack · Wed 18 November.*cannot end before/ })
  expect(link.getAttribute('href')).toBe(`/attack/${id}`)
})

test('an entry with two answers from two devices is named, and leads to where the question stands', async () => {
  const id = newId()
  const other = { value: 'right', by: 'phone', against: 'tablet' }
  await keep('episode', id, { span: SPAN, side: 'left', two_answers: { side: other } })
  await waitFor(() => expect(setAside.value).toHaveLength(1))
  render(<WaitingPage />)

  const link = screen.getByRole('link', { name: /Attack · Wed 18 November.*1 question from two devices/ })
  expect(link.getAttribute('href')).toBe(`/attack/${id}`)
})

test('the invitation of the browser is kept until it is wanted, and then asked once', async () => {
  const stop = waitForInvitation()
  const prompted = vi.fn(() => Promise.resolve())
  dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: prompted }))
  render(<SettingsPage now={NOW} />)

  fireEvent.click(button(/put umbra on the home screen/i))

  await waitFor(() => expect(screen.queryByRole('button', { name: /home screen/i })).toBeNull())
  expect(prompted).toHaveBeenCalledOnce()
  stop()
})

test.each([
  ['signed_out', /asks you to sign in again/],
  ['offline', /no network\. your diary stays on this device/i],
  ['failed', /tried again by itself/],
  ['too_old', /too old/],
] as const)('with an account, "%s" is said in plain words', (phase, says) => {
  person.value = { id: 'nora', email: 'nora@example.org' }
  syncState.value = { phase, at: new Date('2026-11-22T10:00:00Z'), ...(phase === 'failed' && { message: 'busy' }) }

  render(<WaitingPage />)

  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.getByText(/Last in step with your account/)).toBeTruthy()
  person.value = null
})

test('about says what never happens with the diary', () => {
  syncState.value = { phase: 'idle', at: null }
  render(<AboutPage />)

  expect(screen.getByText(/no advertising, no tracking/i)).toBeTruthy()
})
