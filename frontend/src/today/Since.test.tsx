// @vitest-environment jsdom
/** How long an attack has run, and what was taken last. */
import { render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { EntryOf } from '../store/database'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { doses } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { Since } from './Since'

onAFreshDiary()

const show = (span: object | undefined) => {
  const attack = { kind: 'episode', id: 'a', fields: { span } } as unknown as EntryOf<'episode'>
  return render(<Since attack={attack} now={NOW} stored="phone" />)
}
const since = (started_at: string): object => ({ started_at, time_zone: 'UTC' })

test('an attack of today is told by its time, one of another day with the day', () => {
  const { unmount } = show(since('2026-11-22T09:00:00Z'))
  expect(screen.getByRole('heading').textContent).toBe('Attack since 09:00')
  unmount()

  show(since('2026-11-21T09:00:00Z'))

  expect(screen.getByRole('heading').textContent).toBe('Attack since Sat 21, 09:00')
})

test('an attack that begins a moment from now has not run yet', () => {
  show(since('2026-11-22T12:03:00Z'))

  expect(screen.getByRole('timer', { name: 'Running for less than a minute' })).toBeTruthy()
})

test('an attack without a time is not timed', () => {
  show(undefined)

  expect(screen.queryByRole('timer')).toBeNull()
})

test('the medicine taken last in this attack is named with its time, whatever was written down last', async () => {
  const medicine = newId()
  await keep('medication', medicine, { name: 'Sumatriptan' })
  await keep('dose', newId(), { episode_id: 'a', medication_id: medicine, taken_at: '2026-11-22T11:00:00Z' })
  await keep('dose', newId(), { episode_id: 'a', taken_at: '2026-11-22T10:00:00Z' })
  await keep('dose', newId(), { episode_id: 'b', taken_at: '2026-11-22T11:30:00Z' })
  await keep('dose', newId(), { episode_id: 'a' })
  await waitFor(() => expect(doses.value).toHaveLength(4))

  show(since('2026-11-22T09:00:00Z'))

  expect(screen.getByText('Sumatriptan 11:00')).toBeTruthy()
  expect(screen.queryByText(/11:30|10:00/)).toBeNull()
})

test('a medicine that is on no list is a medicine all the same', async () => {
  await keep('dose', newId(), { episode_id: 'a', taken_at: '2026-11-22T10:00:00Z' })
  await waitFor(() => expect(doses.value).toHaveLength(1))

  show(since('2026-11-22T09:00:00Z'))

  expect(screen.getByText('A medicine 10:00')).toBeTruthy()
})
