// @vitest-environment jsdom
/** How much was taken and what it did besides, over a real diary: what is usual is offered, never assumed. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Dose, Medication } from '../store/documents'
import { newId } from '../store/ids'
import { doses } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { DoseAmount } from './DoseAmount'
import { SideEffects } from './SideEffects'

onAFreshDiary()

let id = ''
beforeEach(() => {
  id = newId()
})
const stored = (): Dose | undefined => doses.value.find((entry) => entry.id === id)?.fields

async function shown(fields: Partial<Dose>, medication?: Medication): Promise<void> {
  await keep('dose', id, { episode_id: 'attack', taken_at: '2026-11-22T09:00:00+01:00', ...fields })
  await waitFor(() => expect(stored()).toBeTruthy())
  const Shown = () => {
    const dose = stored()
    if (!dose) return null
    return (
      <>
        <DoseAmount id={id} dose={dose} medication={medication} zone="Europe/Berlin" />
        <SideEffects id={id} dose={dose} />
      </>
    )
  }
  render(<Shown />)
}
const becomes = (fields: Partial<Dose>): Promise<void> => waitFor(() => expect(stored()).toMatchObject(fields))
const unit = (): HTMLElement => screen.getByRole('combobox', { name: 'Unit' })
const offer = (): HTMLElement | null => screen.queryByRole('button', { name: /as on your list/ })
function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}

test('a medicine that is not on the list, or has no strength there, offers no usual amount', async () => {
  await shown({})
  expect(offer()).toBeNull()

  await shown({}, { name: 'Drops', unit: 'drop' })
  expect(offer()).toBeNull()
})

test('a strength without a unit is offered, and leaves the unit not said', async () => {
  await shown({}, { name: 'Herbal', strength: 2 })

  fireEvent.click(screen.getByRole('button', { name: '2, as on your list' }))

  await becomes({ amount: 2, unit: null })
})

test('the usual amount is offered only while none was said', async () => {
  await shown({ amount: 25 }, { name: 'Sumatriptan', strength: 50, unit: 'mg' })

  expect(screen.getByLabelText('How much')).toMatchObject({ value: '25' })
  expect(offer()).toBeNull()
})

test('an amount can be emptied again, and then the usual one is offered', async () => {
  await shown({ amount: 25 }, { name: 'Sumatriptan', strength: 50, unit: 'mg' })

  type('How much', '')

  await becomes({ amount: null })
  expect(await screen.findByRole('button', { name: '50 mg, as on your list' })).toBeTruthy()
})

test('the unit can be said, and unsaid', async () => {
  await shown({ unit: 'mg' })
  expect(unit()).toMatchObject({ value: 'mg' })

  fireEvent.change(unit(), { target: { value: 'ml' } })
  await becomes({ unit: 'ml' })
  fireEvent.change(unit(), { target: { value: '' } })

  await becomes({ unit: null })
})

test('no side effects is an answer, and can be unsaid', async () => {
  await shown({})

  fireEvent.click(screen.getByRole('button', { name: 'No side effects: not said' }))
  await becomes({ side_effects: [] })
  fireEvent.click(await screen.findByRole('button', { name: 'No side effects: yes' }))

  await becomes({ side_effects: null })
})

test('side effects that are named answer that there are some, and emptying them says nothing', async () => {
  await shown({ side_effects: ['tired', 'warm'] })
  expect(screen.getByRole('button', { name: 'No side effects: no' })).toBeTruthy()
  expect(screen.getByLabelText('Side effects')).toMatchObject({ value: 'tired, warm' })

  type('Side effects', ' , ')

  await becomes({ side_effects: null })
})

test.each([
  ['more than twenty', Array.from({ length: 21 }, (_, number) => `effect ${number}`).join(', ')],
  ['one of more than a hundred letters', 'x'.repeat(101)],
])('side effects that do not fit are not stored, and stay where they were typed: %s', async (_name, typed) => {
  await shown({ side_effects: ['tired'] })

  type('Side effects', typed)

  expect((await screen.findByRole('alert')).textContent).toMatch(/at most 20, each of at most 100 letters/)
  expect(screen.getByLabelText('Side effects')).toMatchObject({ value: typed })
  expect(stored()?.side_effects).toEqual(['tired'])
})
