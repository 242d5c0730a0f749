// @vitest-environment jsdom
/** One medicine taken: when it was and whether it helped can be said, unsaid and corrected. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Dose } from '../store/documents'
import { newId } from '../store/ids'
import { doses } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { DoseCard } from './DoseCard'

onAFreshDiary()

const stored = (): Dose | undefined => doses.value[0]?.fields
async function shown(fields: Partial<Dose> = {}): Promise<void> {
  const id = newId()
  await keep('dose', id, { episode_id: 'attack', taken_at: '2026-11-22T09:00:00+01:00', ...fields })
  await waitFor(() => expect(stored()).toBeTruthy())
  const Shown = () => {
    const dose = stored()
    return dose ? <DoseCard id={id} dose={dose} medication={{ name: 'Aspirin' }} zone="Europe/Berlin" /> : null
  }
  render(<Shown />)
}
const helped = (name: string): HTMLElement =>
  within(screen.getByRole('group', { name: 'Did it help?' })).getByRole('radio', { name })
function type(value: string): void {
  fireEvent.input(screen.getByLabelText('Taken at'), { target: { value } })
  fireEvent.blur(screen.getByLabelText('Taken at'))
}

test('a dose is named by its medicine and its time, and the name follows the time', async () => {
  await shown()
  expect(screen.getByRole('region', { name: 'Aspirin, 09:00' })).toBeTruthy()

  type('2026-11-22T08:15')

  expect(await screen.findByRole('region', { name: 'Aspirin, 08:15' })).toBeTruthy()
  expect(stored()?.taken_at).toBe('2026-11-22T08:15:00+01:00')
})

test('the time of a dose cannot be emptied', async () => {
  await shown()

  type('')

  expect((await screen.findByRole('alert')).textContent).toMatch(/What was there before is kept/)
  expect(stored()?.taken_at).toBe('2026-11-22T09:00:00+01:00')
})

test('that a medicine did not help is an answer, and can be unsaid', async () => {
  await shown()

  fireEvent.click(helped('no'))
  await waitFor(() => expect(stored()?.relief).toBe('none'))
  fireEvent.click(helped('not said'))

  await waitFor(() => expect(stored()?.relief).toBeNull())
})
