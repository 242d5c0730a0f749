// @vitest-environment jsdom
/** Settings say where the diary is, what is in it, and whether the browser keeps it. */
import { render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { person } from '../account/session'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { background, medications, waiting } from '../store/live'
import { promised } from '../store/persist'
import { NOW, onAFreshDiary } from '../testing/screen'
import { SettingsPage } from './SettingsPage'
import { StorageState } from './StorageState'

onAFreshDiary()
afterEach(() => {
  person.value = null
  promised.value = null
  Reflect.deleteProperty(navigator, 'storage')
})

const NORA = { id: 'nora', email: 'nora@example.org' }
const browserSays = (storage: object): void =>
  void Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
const line = (name: RegExp): HTMLElement => screen.getByRole('link', { name })

test('with an account and nothing that waits, the diary is in the account', () => {
  person.value = NORA

  render(<SettingsPage now={NOW} />)

  expect(screen.getByText('in your account')).toBeTruthy()
  expect(line(/^Account/).textContent).toContain('nora@example.org')
})

test('with an account the diary is on this phone as long as something waits', async () => {
  person.value = NORA
  await keep('medication', newId(), { name: 'Ibuprofen' })
  await waitFor(() => expect(waiting.value).toBe(1))

  render(<SettingsPage now={NOW} />)

  expect(screen.getByText('on this phone')).toBeTruthy()
  expect(line(/only on this device/).textContent).toContain('1 entry')
})

test('the medicines in use are named, and those no longer used are not', async () => {
  await keep('medication', newId(), { name: 'Ibuprofen' })
  await keep('medication', newId(), { name: 'Sumatriptan', active: false })
  await waitFor(() => expect(medications.value).toHaveLength(2))

  render(<SettingsPage now={NOW} />)

  expect(line(/^Medicines/).textContent).toContain('Ibuprofen')
  expect(line(/^Medicines/).textContent).not.toContain('Sumatriptan')
})

test('the background is answered once one answer stands, and not when all were taken back', async () => {
  const id = newId()
  render(<SettingsPage now={NOW} />)
  expect(line(/^Background/).textContent).toContain('What the criteria ask about you')

  await keep('background', id, { birth_year: 1980 })
  await waitFor(() => expect(line(/^Background/).textContent).toContain('answered'))
  await keep('background', id, { birth_year: null })

  await waitFor(() => expect(background.value?.fields.birth_year).toBeNull())
  await waitFor(() => expect(line(/^Background/).textContent).not.toContain('answered'))
})

test.each([
  [true, /has promised to keep/],
  [false, /may clear the diary/],
])('a browser that keeps the diary (%s) is believed', async (kept, says) => {
  browserSays({ persisted: () => Promise.resolve(kept) })

  render(<StorageState />)

  expect(await screen.findByText(says)).toBeTruthy()
})

test.each([[{}], [null]])(
  'a browser that cannot say whether it keeps the diary (%o) is not spoken for',
  async (storage) => {
    if (storage) browserSays(storage)

    render(<StorageState />)

    expect(screen.getByText(/is not known yet/)).toBeTruthy()
  },
)

test('a promise that was given since stands before what the browser said first', async () => {
  browserSays({ persisted: () => Promise.resolve(false) })
  render(<StorageState />)
  await screen.findByText(/may clear the diary/)

  promised.value = true

  expect(await screen.findByText(/has promised to keep/)).toBeTruthy()
})
