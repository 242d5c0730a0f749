// @vitest-environment jsdom
/** Nothing typed is lost: a field and a form come back as they were left, also when the browser was ended. */
import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import '../testing/words'
import { open } from '../store/diary'
import { keepDraft, readDraft } from '../store/drafts'
import { Kept } from './Kept'
import { NumberField } from './NumberField'
import { fieldsLike, useDraft } from './useDraft'

const START = { name: '', contains: '' }
const hours = signal<number | null>(null)

beforeEach(async () => {
  hours.value = null
  await open(`person ${Math.random()}`)
})
afterEach(cleanup)

function Form() {
  const draft = useDraft('new medicine', START, fieldsLike(START))
  return (
    <>
      <Kept of={draft} />
      <input
        aria-label="Name"
        value={draft.value.name}
        onInput={(event) => draft.set({ ...draft.value, name: event.currentTarget.value })}
      />
      <button type="button" onClick={draft.done}>
        Keep
      </button>
    </>
  )
}
const Hours = () => (
  <NumberField
    of="hours"
    label="Hours"
    value={hours.value}
    min={0}
    max={24}
    onChange={(value) => {
      hours.value = value
    }}
  />
)
const box = (name: string): HTMLInputElement => screen.getByLabelText(name)
const type = (name: string, value: string): void => void fireEvent.input(box(name), { target: { value } })
/** The page ends without a word: no blur, no pagehide. */
const die = (): void => document.body.replaceChildren()

test('a form comes back as it was left, and says so quietly', async () => {
  render(<Form />)
  type('Name', 'Sumat')
  await waitFor(async () => expect(await readDraft('new medicine')).toEqual({ name: 'Sumat', contains: '' }))
  die()

  render(<Form />)

  await waitFor(() => expect(box('Name').value).toBe('Sumat'))
  expect(screen.getByRole('status').textContent).toContain('Kept from before.')
})

test('a fresh start puts it away, and can be undone', async () => {
  await keepDraft('new medicine', { name: 'Sumat', contains: '' })
  render(<Form />)

  fireEvent.click(await screen.findByRole('button', { name: 'Start fresh' }))
  await waitFor(() => expect(box('Name').value).toBe(''))
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(box('Name').value).toBe('Sumat'))
})

test('what was kept as an entry is no draft any more', async () => {
  await keepDraft('new medicine', { name: 'Sumat', contains: '' })
  render(<Form />)
  await screen.findByText('Kept from before.')

  fireEvent.click(screen.getByRole('button', { name: 'Keep' }))

  await waitFor(async () => expect(await readDraft('new medicine')).toBeUndefined())
})

test('a draft of another shape, of an older app, is passed by', async () => {
  await keepDraft('new medicine', 'Sumat')
  await keepDraft('hours', { seven: 7 })

  render(<Form />)
  render(<Hours />)
  await readDraft('hours')

  expect([box('Name').value, box('Hours').value]).toEqual(['', ''])
})

test('what is typed while the draft is being read stands', async () => {
  await keepDraft('new medicine', { name: 'Sumat', contains: '' })
  render(<Form />)

  type('Name', 'Riza')
  await waitFor(async () => expect(await readDraft('new medicine')).toEqual({ name: 'Riza', contains: '' }))

  expect(box('Name').value).toBe('Riza')
})

test('a key stroke is on the device before the pause after which it is written', async () => {
  render(<Hours />)

  type('Hours', '7')

  await waitFor(async () => expect(await readDraft('hours')).toBe('7'))
  expect(hours.value).toBeNull()
})

test('a number that the page could not write any more is written when it comes back', async () => {
  await keepDraft('hours', '7')

  render(<Hours />)

  await waitFor(() => expect(hours.value).toBe(7))
  await waitFor(async () => expect(await readDraft('hours')).toBeUndefined())
})

test('a number that cannot be comes back with its reason', async () => {
  await keepDraft('hours', '70')

  render(<Hours />)

  await waitFor(() => expect(box('Hours').value).toBe('70'))
  expect(screen.getByRole('alert').textContent).toContain('from 0 to 24')
  expect(hours.value).toBeNull()
})
