// @vitest-environment jsdom
/** The app as a whole: tabs, links, pages that come late, and what is said when something does not work. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { person } from './account/session'
import { App } from './app'
import { Fault } from './app/Fault'
import { Lines } from './app/Lines'
import { late, lateAndQuiet } from './app/late'
import { place } from './app/route'
import { keep, unavailable } from './store/diary'
import { newId } from './store/ids'
import { episodes, waiting } from './store/live'
import { syncState } from './sync/schedule'
import { onAFreshDiary, SPAN } from './testing/screen'
import { updateReady } from './update/update'

onAFreshDiary()
beforeEach(() => {
  window.scrollTo = () => undefined
  history.replaceState(null, '', '/')
  place.value = { path: '/', search: '' }
  person.value = null
  updateReady.value = false
  syncState.value = { phase: 'idle', at: null }
})

const current = (): string | undefined =>
  screen.getAllByRole('link').find((link) => link.getAttribute('aria-current') === 'page')?.textContent ?? undefined

test('there are four tabs, and the one we are at says so', async () => {
  render(<App />)
  expect(current()).toBe('Today')

  fireEvent.click(screen.getByRole('link', { name: 'Settings' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy()
  expect(current()).toBe('Settings')
  expect(location.pathname).toBe('/settings')
})

test('the way back of the browser leads back', async () => {
  render(<App />)
  fireEvent.click(screen.getByRole('link', { name: 'Report' }))
  await screen.findByRole('heading', { level: 1, name: 'Report' })

  history.back()

  expect(await screen.findByRole('button', { name: 'Headache now' })).toBeTruthy()
})

test('a screen reader begins a new page with its title', async () => {
  render(<App />)

  fireEvent.click(screen.getByRole('link', { name: 'Diary' }))

  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
})

test('a link that asks for a new window is left to the browser', () => {
  render(<App />)
  let left = false
  addEventListener(
    'click',
    (event) => {
      left = !event.defaultPrevented
      event.preventDefault()
    },
    { once: true },
  )

  fireEvent.click(screen.getByRole('link', { name: 'Diary' }), { ctrlKey: true })

  expect(left).toBe(true)
  expect(location.pathname).toBe('/')
})

test('a past attack is kept with a day, and its page follows', async () => {
  render(<App />)
  fireEvent.click(screen.getByRole('link', { name: 'Log a past attack' }))
  const day = await screen.findByLabelText('Day it began')
  fireEvent.click(screen.getByRole('button', { name: 'Keep and say more' }))
  expect(await screen.findByText('Choose the day on which it began.')).toBeTruthy()

  fireEvent.input(day, { target: { value: '2026-01-03' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep and say more' }))

  await waitFor(() => expect(episodes.value[0]?.fields.span).toMatchObject({ onset_precision: 'day_only' }))
  await waitFor(() => expect(location.pathname).toBe(`/attack/${episodes.value[0]?.id}`))
})

test('an address that leads nowhere says so', () => {
  place.value = { path: '/nowhere', search: '' }

  render(<App />)

  expect(screen.getByText('There is no such page')).toBeTruthy()
})

test('a browser that refuses its storage is told plainly', () => {
  unavailable.value = true

  render(<App />)

  expect(screen.getByText('The diary could not be opened')).toBeTruthy()
  unavailable.value = false
})

test('a page that breaks says that nothing is lost, and can be tried again', () => {
  let broken = true
  const Page = () => {
    if (broken) throw new Error('a fault in a page')
    return <p>mended</p>
  }
  const quiet = console.error
  console.error = () => undefined
  render(
    <Fault>
      <Page />
    </Fault>,
  )
  expect(screen.getByText(/what you have written down is kept/i)).toBeTruthy()

  broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))

  expect(screen.getByText('mended')).toBeTruthy()
  console.error = quiet
})

test('a page that cannot be fetched says so and is fetched again', async () => {
  let there = false
  const Page = late(() => (there ? Promise.resolve(() => <p>here it is</p>) : Promise.reject(new Error('no network'))))
  render(<Page />)
  expect(screen.getByText('Opening')).toBeTruthy()
  await screen.findByText('This page is not on the device yet')

  there = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await screen.findByText('here it is')).toBeTruthy()
})

test('a page prepared before is there at once', async () => {
  const Page = late(() => Promise.resolve(() => <p>at once</p>))
  await Page.prepare()

  render(<Page />)

  expect(screen.getByText('at once')).toBeTruthy()
})

test('what nobody misses is silent while it is fetched, and when it cannot be', async () => {
  const Part = lateAndQuiet(() => Promise.reject(new Error('no network')))

  const { container } = render(<Part />)

  await waitFor(() => expect(container.textContent).toBe(''))
})

test('what cannot be sent is said in one line that leads on', async () => {
  person.value = { id: 'nora', email: 'nora@example.org' }
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))
  const { rerender } = render(<Lines />)
  expect(screen.queryByRole('link')).toBeNull()

  syncState.value = { phase: 'offline', at: null }
  rerender(<Lines />)
  expect((await screen.findByRole('link', { name: '1 entry only on this device' })).getAttribute('href')).toBe(
    '/settings/waiting',
  )
  syncState.value = { phase: 'signed_out', at: null }
  rerender(<Lines />)

  expect((await screen.findByRole('link', { name: /sign in again/i })).getAttribute('href')).toBe('/sign-in')
})

test('a newer version waits until the person wants it', async () => {
  render(<Lines />)
  expect(screen.queryByRole('button')).toBeNull()

  updateReady.value = true

  expect(await screen.findByRole('button', { name: 'Use it now' })).toBeTruthy()
  cleanup()
})

test('a newer version is offered to nobody who writes something down, nor while an attack runs', async () => {
  updateReady.value = true
  render(<Lines />)
  await screen.findByRole('button', { name: 'Use it now' })

  place.value = { path: '/past', search: '' }
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  place.value = { path: '/', search: '' }
  await screen.findByRole('button', { name: 'Use it now' })
  await keep('episode', newId(), { span: { ...SPAN, ended_at: null } })

  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  cleanup()
})
