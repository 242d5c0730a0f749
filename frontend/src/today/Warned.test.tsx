// @vitest-environment jsdom
/** Today says what needs help before anything else, for as long as that is of use. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { BACKGROUND_ID, newId } from '../store/ids'
import { background, episodes } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { Today } from './Today'

onAFreshDiary()

const ago = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString()

async function ended(days: number, fields: Partial<Episode>): Promise<void> {
  const span = { started_at: ago(days + 0.2), ended_at: ago(days), time_zone: 'UTC' }
  await keep('episode', newId(), { span, ...fields })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  render(<Today now={NOW} clock={() => NOW} go={() => undefined} />)
}
const due = (): Promise<HTMLElement> => screen.findByText(/questions about warning signs are due/)

test('an attack that runs with a warning calls for help first', async () => {
  await keep('episode', newId(), { span: { started_at: ago(0.1), time_zone: 'UTC' }, onset_speed: 'thunderclap' })
  await waitFor(() => expect(episodes.value).toHaveLength(1))

  render(<Today now={NOW} clock={() => NOW} go={() => undefined} />)

  expect((await screen.findByRole('alert')).textContent).toMatch(/Call 999 now/)
})

test('an attack that ended yesterday with a warning still does, and no kind is named', async () => {
  await ended(1, { onset_speed: 'thunderclap' })

  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.queryByText(/migraine/i)).toBeNull()
})

test('days later it is something to tell a doctor, and after two weeks it is not said again', async () => {
  await ended(4, { onset_speed: 'thunderclap' })
  expect(await screen.findByText(/A doctor should look at this/)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  cleanup()

  render(<Today now={new Date(NOW.getTime() + 11 * 86_400_000)} clock={() => NOW} go={() => undefined} />)

  await due()
  expect(screen.queryByText(/A doctor should look at this/)).toBeNull()
})

test('what is so of the person is not said of every attack', async () => {
  await keep('background', BACKGROUND_ID, { red_flag_answers: { immune_disorder: true } })
  await waitFor(() => expect(background.value).toBeTruthy())

  await ended(1, { provoked_by: ['posture'] })

  const line = await screen.findByText(/A doctor should look at this/)
  expect(line.textContent).toMatch(/standing up or lying down\.$/)
})

test('the questions about the person are due until they are answered', async () => {
  await ended(20, {})
  expect(await due()).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Answer them' }).getAttribute('href')).toBe('/settings/background')

  const answers = { red_flag_answers: { cancer_history: false }, red_flags_answered_on: '2026-11-22' }
  await keep('background', BACKGROUND_ID, answers)

  await waitFor(() => expect(screen.queryByText(/questions about warning signs are due/)).toBeNull())
})
