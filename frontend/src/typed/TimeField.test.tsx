// @vitest-environment jsdom
/** A day and a time as they are typed: what cannot be a time stays, with its reason, and nothing is lost. */
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { newId } from '../store/ids'
import { TimeField, type TimeFieldProps } from './TimeField'

// A busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

function shown(props: Partial<TimeFieldProps> = {}) {
  const saved: (string | null)[] = []
  const at = '2026-11-18T04:50:00Z'
  const own = { of: newId(), label: 'When', zone: 'Europe/Berlin', at, check: () => null }
  render(<TimeField {...own} onSave={(instant) => saved.push(instant)} {...props} />)
  return saved
}
const field = (): HTMLInputElement => screen.getByLabelText('When')
function type(value: string): void {
  fireEvent.input(field(), { target: { value } })
  fireEvent.blur(field())
}
const alert = async (): Promise<string | null> => (await screen.findByRole('alert')).textContent

test('a field that may be empty is told when it was emptied', () => {
  const saved = shown()

  type('')

  expect(saved).toEqual([null])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a field that needs a time keeps the old one when it was emptied, and says so', async () => {
  const saved = shown({ needed: 'needed' })

  type('')

  expect(await alert()).toMatch(/What was there before is kept/)
  expect(saved).toEqual([])
})

test.each(['0002-11-18T05:00', '2200-01-01T05:00'])('a year that is not ours yet is not taken: %s', async (typed) => {
  const saved = shown()

  type(typed)

  expect(await alert()).toMatch(/A day and a time are needed/)
  expect(saved).toEqual([])
})

test('what the question does not allow is not stored, and the reason is its own', async () => {
  const saved = shown({ check: (instant) => (instant > '2026' ? 'Not that late.' : null) })

  type('2026-11-19T05:00')

  expect(await alert()).toBe('Not that late.')
  expect(saved).toEqual([])
})

test('what is wrong now stands before what the account said', async () => {
  shown({ refused: 'The account says no.', needed: 'needed' })
  expect(await alert()).toBe('The account says no.')

  type('')

  await screen.findByText(/What was there before is kept/)
  expect(screen.queryByText('The account says no.')).toBeNull()
})

test('a time that the clocks left out is told, and the one that is kept with it', async () => {
  const saved = shown()

  type('2026-03-29T02:30')

  expect(await screen.findByText(/this time did not exist\. .*3:30.* is kept/)).toBeTruthy()
  expect(saved).toEqual(['2026-03-29T03:30:00+02:00'])
})

test('a time that came twice is told, and the first is kept', async () => {
  const saved = shown()

  type('2026-10-25T02:30')

  expect(await screen.findByText(/came twice/)).toBeTruthy()
  expect(saved).toEqual(['2026-10-25T02:30:00+02:00'])
})

test('the hint of the question stands before one about the clocks', () => {
  shown({ at: '2026-10-25T00:30:00Z', hint: 'A rough time is fine.' })

  expect(screen.getByText('A rough time is fine.')).toBeTruthy()
  expect(screen.queryByText(/came twice/)).toBeNull()
})

test('another day keeps the time of day, and a first one is noon', () => {
  const saved = shown({ only: 'day' })
  type('2026-11-20')
  cleanup()
  const first = shown({ only: 'day', at: null })
  expect(field().value).toBe('')
  type('2026-11-20')

  expect(saved).toEqual(['2026-11-20T05:50:00+01:00'])
  expect(first).toEqual(['2026-11-20T12:00:00+01:00'])
})
