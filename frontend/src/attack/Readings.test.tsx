// @vitest-environment jsdom
/** The pain over an attack: each reading can be added, moved, taken away and taken back. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Episode } from '../store/documents'
import { answered } from '../testing/part'
import { undo } from '../ui/undo'
import { Readings } from './Readings'

// A busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000 })
afterEach(() => {
  cleanup()
  undo.value = null
})

const EARLY = { id: 'early', at: '2026-11-18T06:00:00+01:00', pain: 3 }
const LATE = { id: 'late', at: '2026-11-18T09:00:00+01:00', pain: 7 }

function shown(fields: Partial<Episode> = {}) {
  const { stored, part } = answered(fields)
  const Shown = () => <Readings {...part()} />
  render(<Shown />)
  return stored
}
const key = (name: string): HTMLElement =>
  within(screen.getByRole('group', { name: 'Pain now' })).getByRole('radio', { name })
function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}

test('no pain is a reading too, and the scale is ready for the next one', async () => {
  const stored = shown()
  expect(screen.getByText('No reading yet.')).toBeTruthy()

  fireEvent.click(key('0'))
  await screen.findByLabelText('Pain 0 of 10, at')

  expect(stored.value.pain_readings).toMatchObject([{ pain: 0, at: '2026-11-22T13:00:00+01:00' }])
  expect(screen.queryByText('No reading yet.')).toBeNull()
  expect(key('not said')).toMatchObject({ checked: true })
})

test('saying nothing adds no reading', () => {
  const stored = shown({ pain_readings: [EARLY] })
  const unsaid = key('not said')

  fireEvent.change(unsaid)

  expect(stored.value.pain_readings).toEqual([EARLY])
})

test('a new reading stands after those that were there', async () => {
  const stored = shown({ pain_readings: [EARLY] })

  fireEvent.click(key('8'))
  await screen.findByLabelText('Pain 8 of 10, at')

  expect(stored.value.pain_readings?.map(({ pain }) => pain)).toEqual([3, 8])
})

test('moving one reading leaves the others where they are', async () => {
  const stored = shown({ pain_readings: [EARLY, LATE] })

  type('Pain 7 of 10, at', '2026-11-18T10:15')

  await waitFor(() => expect(stored.value.pain_readings?.[1]?.at).toBe('2026-11-18T10:15:00+01:00'))
  expect(stored.value.pain_readings?.[0]).toEqual(EARLY)
})

test('a reading that is taken away can be taken back, and the others stay', async () => {
  const stored = shown({ pain_readings: [EARLY, LATE] })

  fireEvent.click(screen.getByRole('button', { name: 'Remove the reading of 06:00' }))
  expect(stored.value.pain_readings).toEqual([LATE])
  expect(undo.value?.says).toBe('Reading removed.')
  undo.value?.back()

  expect(stored.value.pain_readings).toEqual([EARLY, LATE])
})

test('the longest time without pain is kept with the times, and is a whole number', async () => {
  const label = 'Longest time without pain in between, in minutes'
  const stored = shown()

  type(label, '90')
  await waitFor(() => expect(stored.value.span?.longest_pain_free_minutes).toBe(90))
  type(label, '90.5')

  expect((await screen.findByRole('alert')).textContent).toMatch(/A number from 0 to/)
  expect(stored.value.span?.longest_pain_free_minutes).toBe(90)
})
