// @vitest-environment jsdom
/** A medicine taken, over a real diary. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { doses, episodes, medications } from '../store/live'
import { clock, onAFreshDiary, SPAN } from '../testing/screen'
import { effectsIn } from './DoseForm'
import { DosePage } from './DosePage'

onAFreshDiary()

const went: string[] = []
const go = (address: string): void => void went.push(address)
const show = (id: string, search = '') =>
  render(<DosePage id={id} search={new URLSearchParams(search)} clock={clock} go={go} goInstead={go} />)
const dose = () => doses.value[0]?.fields

const medicine = async (): Promise<string> => {
  const id = newId()
  await keep('medication', id, { name: 'Ibuprofen' })
  await waitFor(() => expect(medications.value).toHaveLength(1))
  return id
}
const taken = async (fields = {}): Promise<string> => {
  const id = newId()
  await keep('dose', id, { taken_at: '2026-11-18T09:00:00Z', ...fields })
  await waitFor(() => expect(doses.value).toHaveLength(1))
  return id
}

test('a medicine outside an attack is kept with a time and a tap', async () => {
  const id = await medicine()
  show('new', 'on=2026-11-20')

  fireEvent.click(screen.getByRole('button', { name: 'Ibuprofen' }))
  expect(await screen.findByText('When was it taken?')).toBeTruthy()
  fireEvent.input(screen.getByLabelText('Taken at'), { target: { value: '2026-11-20T10:00' } })
  fireEvent.click(screen.getByRole('button', { name: 'Ibuprofen' }))

  await waitFor(() => expect(dose()).toMatchObject({ medication_id: id, episode_id: null }))
  await waitFor(() => expect(went.at(-1)).toBe(`/dose/${doses.value[0]?.id}`))
})

test('a medicine cannot be taken in the future', async () => {
  show('new')
  fireEvent.input(screen.getByLabelText('Taken at'), { target: { value: '2027-01-01T10:00' } })

  fireEvent.click(screen.getByRole('button', { name: 'another, or not known' }))

  expect(await screen.findByText('This time is still to come.')).toBeTruthy()
  expect(doses.value).toEqual([])
})

test('what it did is stored as it is answered', async () => {
  const [which, attack] = [await medicine(), newId()]
  await keep('episode', attack, { span: SPAN })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show(await taken())
  const group = (name: string): HTMLElement => screen.getByRole('group', { name })

  fireEvent.change(screen.getByLabelText('Which medicine?'), { target: { value: which } })
  fireEvent.change(screen.getByLabelText('In which attack?'), { target: { value: attack } })
  fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'mg' } })
  fireEvent.input(screen.getByLabelText('How much'), { target: { value: '400' } })
  fireEvent.input(screen.getByLabelText('Side effects'), { target: { value: 'drowsy, sick' } })
  fireEvent.click(within(group('Did it help?')).getByRole('radio', { name: 'partly' }))
  fireEvent.click(within(group('Pain before')).getByRole('radio', { name: '7' }))
  fireEvent.click(within(group('Pain after 2 hours')).getByRole('radio', { name: '0' }))
  fireEvent.click(within(group('Did it come back within 24 hours?')).getByRole('radio', { name: 'no' }))

  await waitFor(() =>
    expect(dose()).toMatchObject({
      medication_id: which,
      episode_id: attack,
      amount: 400,
      unit: 'mg',
      relief: 'partial',
      pain_before: 7,
      pain_after_2h: 0,
      returned_within_24h: false,
      side_effects: ['drowsy', 'sick'],
    }),
  )
})

test('the time can be corrected, but not into the future', async () => {
  show(await taken())
  const field = screen.getByLabelText('Taken at')

  fireEvent.input(field, { target: { value: '2027-01-01T10:00' } })
  fireEvent.input(field, { target: { value: '2026-11-18T11:00' } })

  await waitFor(() => expect(Date.parse(dose()?.taken_at ?? '')).toBe(new Date('2026-11-18T11:00').getTime()))
})

test('a medicine written down by mistake can be removed', async () => {
  show(await taken())

  fireEvent.click(screen.getByRole('button', { name: 'Remove this medicine' }))

  await waitFor(() => expect(went.at(-1)).toBe('/diary/2026-11-18'))
  expect(doses.value).toEqual([])
})

test('a medicine that is not there is said to be missing', () => {
  show('0190a000-0000-7000-8000-000000000000')

  expect(screen.getByText(/is not in the diary/)).toBeTruthy()
})

test('no side effects is an answer, and an empty line is none', () => {
  expect(effectsIn('none')).toEqual([])
  expect(effectsIn(' , ')).toBeNull()
})
