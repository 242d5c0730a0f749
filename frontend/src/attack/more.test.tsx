// @vitest-environment jsdom
/** What is behind the titles of the Attack page, over a real diary. */
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keep, open } from '../store/diary'
import type { Episode } from '../store/documents'
import { newId } from '../store/ids'
import { doses, episodes, medications, ready } from '../store/live'
import { AttackPage } from './AttackPage'

const NOW = new Date('2026-11-22T12:00:00Z')
const span = { started_at: '2026-11-22T06:00:00Z', time_zone: 'Europe/Berlin' }
let id = ''

// The real store on a busy machine needs longer than the usual second.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') })
vi.setConfig({ testTimeout: 60_000 })
beforeEach(async () => {
  id = newId()
  await open(id)
})
afterEach(cleanup)

const stored = (): Episode | undefined => episodes.value.find((entry) => entry.id === id)?.fields
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const key = (group: string, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

async function shown(title: string, fields: Partial<Episode> = {}): Promise<void> {
  await keep('episode', id, { span, ...fields })
  await waitFor(() => expect(ready.value && stored()).toBeTruthy())
  render(<AttackPage id={id} now={NOW} clock={() => NOW} />)
  await screen.findByText('More, if you like')
  for (const name of screen.queryAllByText(title)) unfold(name)
}

function unfold(title: HTMLElement): void {
  const fold = title.closest('details')
  if (!fold) return
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

async function tap(element: HTMLElement, then: Partial<Episode>): Promise<void> {
  fireEvent.click(element)
  await waitFor(() => expect(stored()).toMatchObject(then))
}

function type(label: string, value: string): void {
  const field = screen.getByLabelText(label)
  fireEvent.input(field, { target: { value } })
  fireEvent.blur(field)
}

test('each aura symptom has a card of its own, and keeps its answers beside another', async () => {
  await shown('Aura')

  await tap(await screen.findByRole('button', { name: 'Sight visual: not said' }), { aura: [expect.anything()] })
  await tap(await screen.findByRole('button', { name: 'On one side: not said' }), {
    aura: [expect.objectContaining({ symptom: 'visual', one_sided: true })],
  })
  type('Lasted, in minutes', '25')
  type('Began how many minutes from the pain', '40')
  await waitFor(() => expect(stored()?.aura?.[0]).toMatchObject({ duration_minutes: 25, onset_minutes: -40 }))
  await tap(screen.getByRole('button', { name: 'Speech: no' }), {
    aura: [expect.objectContaining({ duration_minutes: 25 }), expect.objectContaining({ symptom: 'speech' })],
  })
})

test('an aura that began after the pain is told without a minus', async () => {
  await shown('Aura', { aura: [{ id: newId(), symptom: 'visual', onset_minutes: -10 }] })

  await tap(await screen.findByRole('radio', { name: 'after it began' }), {
    aura: [expect.objectContaining({ onset_minutes: 10 })],
  })
})

test('brainstem signs and the proof of a retinal aura are asked on their cards', async () => {
  await shown('Aura', {
    aura: [
      { id: newId(), symptom: 'brainstem' },
      { id: newId(), symptom: 'retinal' },
    ],
  })

  await tap(await screen.findByRole('button', { name: 'Double vision diplopia: not said' }), {
    aura: [expect.objectContaining({ signs: ['diplopia'] }), expect.anything()],
  })
  await tap(key('Seen by someone, or drawn?', 'drawn'), {
    aura: [expect.anything(), expect.objectContaining({ confirmed_by: 'drawing' })],
  })
})

test('an aura card that goes with its answers can be taken back', async () => {
  const aura = [{ id: newId(), symptom: 'visual' as const, duration_minutes: 20 }]
  await shown('Aura', { aura })
  await tap(await screen.findByRole('button', { name: 'Sight visual: yes' }), { aura: [] })

  await tap(await screen.findByRole('button', { name: 'Undo' }), { aura })
})

test('a reading of the pain is stamped with the moment, and can be taken away', async () => {
  await shown('Pain over time')
  await screen.findByText('No reading yet.')
  fireEvent.click(key('Pain now', '6'))

  await waitFor(() => expect(stored()?.pain_readings).toMatchObject([{ at: '2026-11-22T13:00:00+01:00', pain: 6 }]))
  await tap(await screen.findByRole('button', { name: 'Remove the reading of 13:00' }), { pain_readings: [] })
})

test('a trigger of one\u2019s own is a chip, with its kind', async () => {
  await shown('How it began')
  const field = await screen.findByLabelText('A food or drink')
  fireEvent.input(field, { target: { value: ' chocolate ' } })

  await tap(button('Add: A food or drink'), { suspected_triggers: ['food:chocolate'] })

  expect(await screen.findByRole('button', { name: 'chocolate: yes' })).toBeDefined()
})

test('what it cost is asked by degrees and in hours', async () => {
  await shown('What it cost you')
  await screen.findByLabelText('Hours lost')

  await tap(key('How much did it hold you back?', 'in bed'), { activity_limit: 3 })
  type('Hours lost', '2,5')
  await waitFor(() => expect(stored()?.hours_lost).toBe(2.5))
})

test('a number that is none stays in its field with the reason', async () => {
  await shown('What it cost you')
  await screen.findByLabelText('Hours lost')

  type('Hours lost', 'many')

  expect((await screen.findByRole('alert')).textContent).toBe('A number is needed here.')
  expect(stored()?.hours_lost).toBeUndefined()
})

test('only the day may be known of a start', async () => {
  await shown('About the times')

  await tap(await screen.findByRole('radio', { name: 'only the day' }), {
    span: expect.objectContaining({ onset_precision: 'day_only' }),
  })
  type('Day', '2026-11-20')

  await waitFor(() => expect(stored()?.span?.started_at).toBe('2026-11-20T07:00:00+01:00'))
})

test('a medicine that is not on the list is put there and taken, with what is in it', async () => {
  await shown('Medicines', { took_medicine: true })
  fireEvent.click(await screen.findByRole('button', { name: 'Add a medicine' }))
  fireEvent.input(await screen.findByLabelText('Name of the medicine'), { target: { value: 'Something' } })
  fireEvent.input(screen.getByLabelText('What is in it'), { target: { value: 'ibuprofen, caffeine' } })

  fireEvent.click(button('Add and take'))

  await waitFor(() =>
    expect(medications.value[0]?.fields).toMatchObject({ name: 'Something', ingredients: ['ibuprofen', 'caffeine'] }),
  )
  await waitFor(() => expect(doses.value.map(({ fields }) => fields.medication_id)).toEqual([medications.value[0]?.id]))
})

test('a dose tells its amount, its effect and its side effects', async () => {
  const medication = newId()
  await keep('medication', medication, { name: 'Ibuprofen', strength: 400, unit: 'mg' })
  await keep('dose', newId(), { episode_id: id, medication_id: medication, taken_at: span.started_at })
  await shown('Amount and effect', { took_medicine: true })
  unfold(await screen.findByText('Amount and effect'))

  fireEvent.click(await screen.findByRole('button', { name: '400 mg, as on your list' }))
  fireEvent.click(key('Did it help?', 'partly'))
  fireEvent.click(key('Pain after 2 hours', '3'))
  fireEvent.click(button(/^Came back within 24 hours/))
  type('Side effects', 'tired, tired, warm')

  await waitFor(() =>
    expect(doses.value[0]?.fields).toMatchObject({
      ...{ amount: 400, unit: 'mg', relief: 'partial', pain_after_2h: 3, returned_within_24h: true },
      side_effects: ['tired', 'warm'],
    }),
  )
})
