// @vitest-environment jsdom
/** A medicine that is on no list yet: a name is enough, and what is in it is known where the name is. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { medications } from '../store/live'
import { onAFullPhone } from '../testing/full'
import { onAFreshDiary } from '../testing/screen'
import { NewMedicine } from './NewMedicine'
import { unsaved } from './undo'

onAFreshDiary()

/** With the table of drugs read; the answer is what was made. */
async function shown(): Promise<string[]> {
  const made: string[] = []
  render(<NewMedicine onMade={(id, name) => made.push(`${id} ${name}`)} />)
  await act(async () => {
    await import('../contract/medicines.json')
  })
  return made
}
const type = (value: string): void =>
  void fireEvent.input(screen.getByLabelText('Name of the medicine'), { target: { value } })
const take = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Add and take' }))
const medicine = () => medications.value[0]?.fields

test.each([
  ['Nurofen', ['ibuprofen']],
  ['  IBUPROFEN ', ['ibuprofen']],
  ['aspirin', ['acetylsalicylic acid']],
  ['Tea of my aunt', undefined],
  // The code and the class of a drug are no names.
  ['M01AE01', undefined],
  ['non_opioid', undefined],
])('"%s" is written down, taken, and known to hold %j', async (typed, ingredients) => {
  const made = await shown()

  type(typed)
  take()

  await waitFor(() => expect(medications.value).toHaveLength(1))
  expect(medicine()).toMatchObject({ name: typed.trim(), use: 'acute', active: true })
  expect(medicine()?.ingredients).toEqual(ingredients)
  await waitFor(() => expect(made).toEqual([`${medications.value[0]?.id} ${typed.trim()}`]))
})

test('without a name it is asked for one, until there is one', async () => {
  const made = await shown()
  expect(screen.queryByText('Give it a name.')).toBeNull()

  type('   ')
  take()
  expect(await screen.findByText('Give it a name.')).toBeTruthy()
  type('Naproxen')

  await waitFor(() => expect(screen.queryByText('Give it a name.')).toBeNull())
  expect(made).toEqual([])
  expect(medications.value).toEqual([])
})

test('one that could not be written is not taken', async () => {
  const made = await shown()
  onAFullPhone()

  type('Naproxen')
  take()

  await waitFor(() => expect(unsaved.value).toBe(true))
  expect(made).toEqual([])
})
