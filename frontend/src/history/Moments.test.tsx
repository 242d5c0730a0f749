// @vitest-environment jsdom
/** The states of an entry, each with when, where and what changed; any of them can be brought back, and that undone. */

import { useSignal } from '@preact/signals'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Entry, Fields, State } from '../store/database'
import { keep, openNow } from '../store/diary'
import { newId } from '../store/ids'
import { episodes } from '../store/live'
import { entryOf } from '../sync/testing/diary'
import { onAFullPhone } from '../testing/full'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { dayAndTime, deviceZone } from '../words/dates'
import { Moments } from './Moments'
import { timeline } from './timeline'

onAFreshDiary()

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString()
const told = (minute: number): string => dayAndTime(new Date(at(minute)), deviceZone())
const state = (minute: number, fields: Fields, more: Partial<State> = {}): State => ({
  ...{ changeId: `c${minute}`, entryId: 'a', kind: 'episode', began: at(minute), at: at(minute), fields },
  ...more,
})
const entry = (fields: Fields, id = newId()): Entry => ({ id, kind: 'episode', revision: null, fields })
const show = (one: Entry, states: readonly State[]) => render(<Moments entry={one} moments={timeline(states, [])} />)
/** Each state with all that it says. */
const cards = (): string[] =>
  screen.getAllByText(/^(Written|Before) /).map((when) => when.parentElement?.textContent ?? '')
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }))

/** An attack that stands as it is now, and was another before. */
async function changed(): Promise<{ id: string; states: State[] }> {
  const id = newId()
  await keep('episode', id, { span: SPAN, side: 'right', pain_peak: 7 })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  const now = await entryOf(await openNow(), id)
  const states = [state(0, { span: SPAN, side: 'left' }), state(5, now.fields)]
  // The page gives the entry as it is stored at the moment.
  const Page = () => {
    const stored = useSignal(now)
    stored.value = episodes.value[0] ?? now
    return <Moments entry={stored.value} moments={timeline(states, [])} />
  }
  render(<Page />)
  return { id, states }
}
const stored = (): Partial<Fields> => episodes.value[0]?.fields ?? {}

test('the first state is told by what was said, a later one by what changed, the latest as it stands', () => {
  show(entry({ side: 'right' }), [state(0, { side: 'left' }), state(5, { side: 'right' })])

  const [latest, first] = cards()
  expect(latest).toContain('as it stands')
  expect(latest).toContain('Side: left → right')
  expect(first).toContain('written for the first time')
  expect(first).toContain('Side: left')
  expect(screen.getAllByRole('button', { name: /^Bring this state back/ })).toHaveLength(1)
  expect(screen.getByRole('button', { name: `Bring this state back: ${told(0)}` })).toBeTruthy()
})

test('a delete and the way back from it are told; a state that changed nothing says so', () => {
  const states = [{}, { deleted: true }, { deleted: false }, { deleted: false }]

  show(
    entry({ deleted: false }),
    states.map((fields, minute) => state(minute, fields)),
  )

  const said = cards()
  expect(said.map((card) => /nothing changed|brought back|deleted|first time/.exec(card)?.[0])).toEqual([
    'nothing changed',
    'brought back',
    'deleted',
    'first time',
  ])
})

test('a deleted entry does not stand as it was before', () => {
  show(entry({ side: 'left', deleted: true }), [state(0, { side: 'left' })])

  expect(screen.queryByText('as it stands')).toBeNull()
})

test('each state says on what it was written, as far as that is known', () => {
  show(entry({}), [
    state(0, { pain_peak: 1 }, { unsure: true }),
    state(1, { pain_peak: 2 }),
    state(2, { pain_peak: 3 }, { device: 'tablet' }),
    state(3, { pain_peak: 4 }, { device: 'unknown' }),
  ])

  expect(screen.getAllByText(/^(Written|Before) /).map(({ textContent }) => textContent)).toEqual([
    `Written ${told(3)}, on another device`,
    `Written ${told(2)}, on a tablet`,
    `Written ${told(1)}, on this device`,
    `Before ${told(0)}, from your account`,
  ])
})

test('what was written and set aside is told where it was written', () => {
  show(entry({ side: 'left' }), [state(0, { side: 'left' }), state(1, { side: 'left' }, { aside: { side: 'right' } })])

  expect(cards()[0]).toContain('Side: right was set aside, and asked about')
  expect(screen.queryByText('nothing changed')).toBeNull()
})

test('twenty states are shown at first, and more are asked for', () => {
  show(
    entry({}),
    Array.from({ length: 25 }, (_, minute) => state(minute, { pain_peak: minute })),
  )
  expect(cards()).toHaveLength(20)

  fireEvent.click(screen.getByText('Older states'))

  expect(cards()).toHaveLength(25)
  expect(screen.queryByText('Older states')).toBeNull()
})

test('a state is brought back: what was said since is unsaid; and that is undone', async () => {
  await changed()

  press(`Bring this state back: ${told(0)}`)
  await screen.findByText('It is as it was then.')
  await waitFor(() => expect(stored()).toMatchObject({ side: 'left', pain_peak: null }))
  press('Undo')

  await waitFor(() => expect(stored()).toMatchObject({ side: 'right', pain_peak: 7 }))
  await waitFor(() => expect(screen.queryByText('It is as it was then.')).toBeNull())
})

test('the word that it was brought back goes when it was read', async () => {
  await changed()
  press(`Bring this state back: ${told(0)}`)
  await screen.findByText('It is as it was then.')

  press('Close')

  await waitFor(() => expect(screen.queryByText('It is as it was then.')).toBeNull())
  await waitFor(() => expect(stored()).toMatchObject({ side: 'left' }))
})

test('what could not be written is not said to be back, and another try does it', async () => {
  await changed()
  const room = onAFullPhone()

  press(`Bring this state back: ${told(0)}`)
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be written/)
  expect(screen.queryByText('It is as it was then.')).toBeNull()
  expect(stored()).toMatchObject({ side: 'right' })
  room.end()
  press(`Bring this state back: ${told(0)}`)

  await screen.findByText('It is as it was then.')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what could not be written of one entry is not said of another', async () => {
  onAFullPhone()
  const [one, other] = [entry({ side: 'right' }), entry({ side: 'left' })]
  const { unmount } = show(one, [state(0, { side: 'left' })])
  press(`Bring this state back: ${told(0)}`)
  await screen.findByRole('alert')
  unmount()

  show(other, [state(0, { side: 'left' })])

  expect(screen.queryByRole('alert')).toBeNull()
})
