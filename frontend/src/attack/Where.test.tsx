// @vitest-environment jsdom
/** Where it hurts: the places in words, the whole head, and the side that follows them. */
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { Episode } from '../store/documents'
import { answered } from '../testing/part'
import { moved, Where } from './Where'

// A busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

function shown(fields: Partial<Episode> = {}) {
  const { stored, part } = answered(fields)
  const Shown = () => <Where {...part()} />
  render(<Shown />)
  return stored
}
const group = (): HTMLElement => screen.getByRole('group', { name: 'Where it hurts' })
const asList = (): void => void fireEvent.click(screen.getByRole('button', { name: 'As a list' }))
const place = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name })

test('places that were never asked are not said, and none of them is an answer', () => {
  shown()
  expect(within(group()).getAllByText('not said').length).toBeGreaterThan(0)
  cleanup()

  shown({ locations: [] })
  expect(within(group()).getByText('None of these')).toBeTruthy()
})

test('the places are told in one line, and the side beside the title', () => {
  shown({ locations: ['temporal:left', 'neck:right'], side: 'both' })

  expect(within(group()).getByText('Left temple, right side of the neck')).toBeTruthy()
  expect(within(group()).getByText('both sides')).toBeTruthy()
})

test('the list tells a place that was not chosen from one that was never asked', async () => {
  shown({ locations: ['temporal:left'] })
  asList()

  expect(await place('left temple: yes')).toBeTruthy()
  expect(await place('right temple: no')).toBeTruthy()
  expect(await place('Whole head: no')).toBeTruthy()
})

test('the whole head stands for both sides, and a second tap leaves nothing said', async () => {
  const stored = shown()
  asList()

  fireEvent.click(await place('Whole head: not said'))
  expect(await place('left jaw: yes')).toBeTruthy()
  expect(stored.value).toMatchObject({ locations: ['whole_head'], side: 'both' })
  fireEvent.click(await place('Whole head: yes'))

  expect(await place('left jaw: not said')).toBeTruthy()
  expect(stored.value).toMatchObject({ locations: null, side: null })
})

test('the list gives way to the picture again', async () => {
  shown()
  asList()

  fireEvent.click(await screen.findByRole('button', { name: 'As a picture' }))

  expect(await screen.findByRole('checkbox', { name: 'left temple' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^left jaw/ })).toBeNull()
})

test('the side can be said without a place', () => {
  const stored = shown()

  fireEvent.click(within(screen.getByRole('group', { name: /side/i })).getByRole('radio', { name: 'shifts' }))

  expect(stored.value).toMatchObject({ side: 'shifting' })
  expect(stored.value.locations).toBeUndefined()
})

test('a side that was said by hand stays when the places change, and one that followed them follows', () => {
  expect(moved({ side: 'right', locations: ['jaw:left'] }, ['jaw:left', 'neck:left'])).not.toHaveProperty('side')
  expect(moved({ side: 'left', locations: ['jaw:left'] }, ['jaw:left', 'jaw:right'])).toMatchObject({ side: 'both' })
})

test('a place that the diary has no name for is not stored', () => {
  expect(moved({}, ['jaw:left', 'elbow:left']).locations).toEqual(['jaw:left'])
})
