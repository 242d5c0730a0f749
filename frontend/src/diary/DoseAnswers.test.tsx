// @vitest-environment jsdom
/** Answers about a medicine taken that are taken back, and the medicines of a day. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { doses, episodes, medications } from '../store/live'
import { clock, onAFreshDiary, SPAN } from '../testing/screen'
import { DayDoses } from './DayDoses'
import { DoseForm, effectsIn } from './DoseForm'

onAFreshDiary()

const said = () => doses.value[0]?.fields
const Shown = () => <>{doses.value[0] && <DoseForm dose={doses.value[0]} clock={clock} onRemove={() => null} />}</>
const taken = async (fields: object): Promise<void> => {
  await keep('dose', newId(), { taken_at: '2026-11-18T09:00:00Z', ...fields })
  await waitFor(() => expect(doses.value.length).toBeGreaterThan(0))
}
const began = async (...starts: string[]): Promise<string[]> => {
  const ids = starts.map(() => newId())
  for (const [at, id] of ids.entries()) {
    await keep('episode', id, { span: { ...SPAN, started_at: starts[at] ?? '' } })
  }
  await waitFor(() => expect(episodes.value).toHaveLength(ids.length))
  return ids
}
const radio = (group: string, name: string): HTMLInputElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

test('each answer about a dose can be taken back', async () => {
  await taken({ unit: 'mg', relief: 'partial', returned_within_24h: true, side_effects: ['drowsy'] })
  render(<Shown />)
  expect(radio('Did it come back within 24 hours?', 'yes').checked).toBe(true)

  fireEvent.change(screen.getByLabelText('Unit'), { target: { value: '' } })
  fireEvent.click(radio('Did it help?', 'not said'))
  fireEvent.click(radio('Did it come back within 24 hours?', 'not said'))
  fireEvent.input(screen.getByLabelText('Side effects'), { target: { value: '' } })

  const none = { unit: null, relief: null, returned_within_24h: null, side_effects: null }
  await waitFor(() => expect(said()).toMatchObject(none))
})

test('that there were no side effects is shown as an answer', async () => {
  await taken({ side_effects: [], returned_within_24h: false })

  render(<Shown />)

  expect(screen.getByLabelText<HTMLInputElement>('Side effects').value).toBe('none')
  expect(radio('Did it come back within 24 hours?', 'no').checked).toBe(true)
})

test('none beside another side effect is a name like any other', () => {
  expect(effectsIn('None')).toEqual([])
  expect(effectsIn('none, drowsy')).toEqual(['none', 'drowsy'])
})

test('the attacks around a dose are offered, and the one it is in however far', async () => {
  const [far] = await began('2026-10-01T09:00:00Z', '2026-10-05T09:00:00Z', '2026-11-17T09:00:00Z')
  await taken({ episode_id: far })
  render(<Shown />)

  const offered = within(screen.getByLabelText('In which attack?')).getAllByRole('option')

  expect(offered).toHaveLength(3)
  expect(offered.map(({ textContent }) => textContent).join()).toMatch(/Thu 1.*Tue 17|Tue 17.*Thu 1/)
})

test('a day lists its medicines by name, time, and whether in an attack', async () => {
  const medicine = newId()
  await keep('medication', medicine, { name: 'Ibuprofen' })
  await waitFor(() => expect(medications.value).toHaveLength(1))
  const [attack] = await began('2026-11-18T04:50:00Z')
  await taken({ medication_id: medicine, episode_id: attack })
  await taken({ taken_at: '2026-11-18T12:00:00Z' })
  await waitFor(() => expect(doses.value).toHaveLength(2))

  render(<DayDoses day="2026-11-18" />)

  expect(screen.getByRole('link', { name: /Ibuprofen · 10:00.*in an attack/i })).toBeTruthy()
  expect(screen.getByRole('link', { name: /medicine · .*outside/i })).toBeTruthy()
})

test('a day without a medicine says so', () => {
  render(<DayDoses day="2026-11-18" />)

  expect(screen.getByText('No medicine on this day.')).toBeTruthy()
  expect(screen.getByRole('link', { name: /add/i }).getAttribute('href')).toBe('/dose/new?on=2026-11-18')
})
