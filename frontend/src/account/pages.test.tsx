// @vitest-environment jsdom
/** Sign-up, sign-in and the account, over a real diary and an account that answers by the protocol. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { DEVICE } from '../store/database'
import { keep, open } from '../store/diary'
import { newId } from '../store/ids'
import { waiting } from '../store/live'
import { rememberPerson } from '../store/whose'
import { HttpAccount } from '../sync/testing/http'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { AccountPage } from './AccountPage'
import { SignIn } from './SignIn'
import { SignUp } from './SignUp'
import { openSession, person } from './session'

onAFreshDiary()

let http = new HttpAccount()
let count = 0
const PASSWORD = 'correct horse'
const went: string[] = []
const go = (address: string): void => void went.push(address)
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

beforeEach(async () => {
  count += 1
  went.length = 0
  http = new HttpAccount()
  http.signedIn = null
  globalThis.fetch = http.fetch
  rememberPerson(null)
  const device = await open(DEVICE)
  await device.use(async (database) => {
    await database.clear('entries')
    await database.clear('outbox')
  })
  await openSession(() => undefined)
})

function fill(password: string, email = `nora-${count}@example.org`): void {
  type('Email address', email)
  type('Password', password)
}

async function signedUp(): Promise<void> {
  const { unmount } = render(<SignUp goInstead={go} />)
  fill(PASSWORD)
  fireEvent.click(button('Make an account'))
  await waitFor(() => expect(went).toEqual(['/settings']))
  unmount()
}

test('what is missing or wrong is said beside its field, before anything is sent', async () => {
  render(<SignUp goInstead={go} />)

  fireEvent.click(button('Make an account'))
  expect(await screen.findByText('An email address is needed.')).toBeTruthy()
  expect(screen.getByText('A password is needed.')).toBeTruthy()
  fill('short', 'nobody')
  fireEvent.click(button('Make an account'))

  expect(await screen.findByText(/does not look like an email/)).toBeTruthy()
  expect(screen.getByText('Choose a password of at least 10 characters.')).toBeTruthy()
  expect(http.heard).toEqual([])
})

test('signing up keeps what was written before, and says how much that is', async () => {
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))
  render(<SignUp goInstead={go} />)
  expect(screen.getByText('1 entry is on this device.')).toBeTruthy()

  fill(PASSWORD)
  fireEvent.click(button('Make an account'))

  await waitFor(() => expect(went).toEqual(['/settings']))
  expect(person.value?.email).toBe(`nora-${count}@example.org`)
})

test('with no network the diary stays on this device, and the form says so', async () => {
  http.reachable = false
  render(<SignIn goInstead={go} />)

  fill(PASSWORD)
  fireEvent.click(button('Sign in'))

  expect(await screen.findByText(/no connection|no network/i)).toBeTruthy()
  expect(went).toEqual([])
})

test('a browser’s password store is told what each field is for', () => {
  const { unmount } = render(<SignUp goInstead={go} />)
  expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('new-password')
  expect(screen.getByLabelText('Email address').getAttribute('autocomplete')).toBe('email')
  unmount()

  render(<SignIn goInstead={go} />)

  expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('current-password')
})

test('the password can be looked at', async () => {
  render(<SignIn goInstead={go} />)

  fireEvent.click(button('Show the password'))

  await waitFor(() => expect(screen.getByLabelText('Password').getAttribute('type')).toBe('text'))
})

test('without an account the page says where the diary is', () => {
  render(<AccountPage goInstead={go} />)

  expect(screen.getByText(/your diary is on this device only/i)).toBeTruthy()
})

test('the password is changed, and a short one is refused at once', async () => {
  await signedUp()
  render(<AccountPage goInstead={go} />)
  const fold = screen.getByText('Change the password').closest('details')
  if (fold) {
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  await screen.findByLabelText('Current password')

  type('Current password', PASSWORD)
  type('New password', 'short')
  fireEvent.click(button('Change it'))
  expect(await screen.findByText('Choose a password of at least 10 characters.')).toBeTruthy()
  type('New password', 'another long password')
  fireEvent.click(button('Change it'))

  expect(await screen.findByText('The password is changed.')).toBeTruthy()
})

test('one signs out, and entries that would stay behind are named first', async () => {
  await signedUp()
  http.reachable = false
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBeGreaterThan(0))
  render(<AccountPage goInstead={go} />)

  fireEvent.click(button('Sign out'))
  expect(await screen.findByText(/only on this device/)).toBeTruthy()
  http.reachable = true
  fireEvent.click(button('Sign out all the same'))

  await waitFor(() => expect(person.value).toBeNull())
})

test('deleting everything is asked twice, the second time for the password', async () => {
  await signedUp()
  render(<AccountPage goInstead={go} />)

  fireEvent.click(button('Delete everything'))
  fireEvent.click(await screen.findByRole('button', { name: 'Delete everything now' }))
  expect(await screen.findByText('A password is needed.')).toBeTruthy()
  expect(person.value).not.toBeNull()
  type('Password', PASSWORD)
  fireEvent.click(button('Delete everything now'))

  await waitFor(() => expect(person.value).toBeNull())
  expect(went.at(-1)).toBe('/settings')
})
