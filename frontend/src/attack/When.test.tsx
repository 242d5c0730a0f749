// @vitest-environment jsdom
/** When an attack was: its start, its end or neither, its sleep, and the place whose clock it is told by. */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Span } from '../store/documents'
import { answered } from '../testing/part'
import { SPAN } from '../testing/screen'
import { hereZone } from '../typed/localtime'
import { refusalsIn } from './refusals'
import { When } from './When'

// A busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

function shown(span: Partial<Span> = {}, refusal?: string) {
  const { stored, part } = answered({ span: { ...SPAN, ...span } })
  const Shown = () => <When {...part()} refusals={refusalsIn(refusal)} />
  render(<Shown />)
  return () => stored.value.span
}
const radio = (group: string, name: string): HTMLInputElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
const field = (label: string): HTMLInputElement => screen.getByLabelText(label)
function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } })
  fireEvent.blur(field(label))
}
function unfold(): void {
  const fold = screen.getByText('About the times').closest('details')
  if (!fold) throw new Error('The times have nothing to unfold.')
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

test('an attack that ended says how long it lasted, one that runs for how long it has run', () => {
  shown()
  expect(screen.getByText('Lasted 11 h 20')).toBeTruthy()
  cleanup()

  shown({ started_at: '2026-11-22T10:30:00Z', ended_at: null })
  expect(screen.getByText('Running for 1 h 30')).toBeTruthy()
  expect(screen.queryByLabelText('Ended')).toBeNull()
})

test('an end that nobody knows gives no length, and no field for it', () => {
  shown({ ended_at: null, end_unknown: true })

  expect(radio('Has it ended?', 'end not known').checked).toBe(true)
  expect(screen.getByRole('group', { name: 'When it was' }).textContent).not.toMatch(/Lasted|Running/)
  expect(screen.queryByLabelText('Ended')).toBeNull()
})

test('an attack of another place says whose clock it is told by, one of here does not', () => {
  const elsewhere = hereZone() === 'Asia/Tokyo' ? 'Europe/Berlin' : 'Asia/Tokyo'
  shown({ time_zone: elsewhere })
  expect(screen.getByText(`Times as in ${elsewhere}`)).toBeTruthy()
  cleanup()

  shown({ time_zone: hereZone() })
  expect(screen.queryByText(/^Times as in/)).toBeNull()
})

test('an attack that is said to have ended ends at the moment of the tap, and can run again', async () => {
  const span = shown({ ended_at: null })

  fireEvent.click(radio('Has it ended?', 'ended'))
  await screen.findByLabelText('Ended')
  expect(span()).toMatchObject({ ended_at: '2026-11-22T13:00:00+01:00', end_unknown: null })

  fireEvent.click(radio('Has it ended?', 'still running'))
  expect(span()).toMatchObject({ ended_at: null, end_unknown: null })
})

test('sleep goes from not said to yes, to no, to not said, and names the end', async () => {
  const span = shown()
  const chip = (state: string) => screen.findByRole('button', { name: `Fell asleep with it, woke without: ${state}` })

  fireEvent.click(await chip('not said'))
  await screen.findByLabelText('Woke without it')
  fireEvent.click(await chip('yes'))
  await screen.findByLabelText('Ended')
  expect(span()?.slept_through_end).toBe(false)
  fireEvent.click(await chip('no'))
  await chip('not said')

  expect(span()?.slept_through_end).toBeNull()
})

test('an end can be moved, and not before the start', async () => {
  const span = shown()

  type('Ended', '2026-11-18T18:00')
  await waitFor(() => expect(span()?.ended_at).toBe('2026-11-18T18:00:00+01:00'))
  type('Ended', '2026-11-17T18:00')

  expect((await screen.findByRole('alert')).textContent).toBe('It cannot end before it starts.')
  expect(span()?.ended_at).toBe('2026-11-18T18:00:00+01:00')
})

test('a start more than a day ahead is not taken', async () => {
  const span = shown({ ended_at: null })

  type('Began', '2026-12-24T18:00')

  expect((await screen.findByRole('alert')).textContent).toMatch(/more than a day ahead/)
  expect(span()?.started_at).toBe(SPAN.started_at)
})

test('what the account refused about a time stands beside that time', () => {
  shown({}, 'span.started_at: Too early.; span.ended_at: Too late.')

  expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['Too early.', 'Too late.'])
  expect(field('Ended').getAttribute('aria-invalid')).toBe('true')
})

test('a start known only by its day is a day, and becomes a time again when it is not said how well', async () => {
  const span = shown({ onset_precision: 'day_only' })
  expect(field('Day')).toMatchObject({ type: 'date', value: '2026-11-18' })
  unfold()
  await screen.findByRole('group', { name: 'How well is the start known?' })

  fireEvent.click(radio('How well is the start known?', 'not said'))
  expect((await screen.findByLabelText('Began')).getAttribute('type')).toBe('datetime-local')
  expect(span()?.onset_precision).toBeNull()
  fireEvent.click(radio('How well is the start known?', 'woke with it'))

  expect(span()?.onset_precision).toBe('on_waking')
})
