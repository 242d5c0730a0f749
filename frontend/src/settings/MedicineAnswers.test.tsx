// @vitest-environment jsdom
/** Answers about a medicine that are taken back, refused, or not allowed. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Medication } from '../store/documents'
import { newId } from '../store/ids'
import { medications } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { MedicineForm } from './MedicineForm'

onAFreshDiary()

const said = (): Partial<Medication> | undefined => medications.value[0]?.fields
const Shown = () => (
  <>{medications.value[0] && <MedicineForm medicine={medications.value[0]} onRemoved={() => null} />}</>
)
const show = async (fields: Partial<Medication>): Promise<void> => {
  await keep('medication', newId(), fields)
  await waitFor(() => expect(medications.value).toHaveLength(1))
  render(<Shown />)
}
const type = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const unfold = async (): Promise<void> => {
  const fold = screen.getByText('More about it').closest('details')
  if (!fold) return
  fold.open = true
  fireEvent(fold, new Event('toggle'))
  await screen.findByLabelText('ATC code')
}

test('each answer about a medicine can be taken back', async () => {
  await show({ name: 'Own', use: 'acute', unit: 'mg', form: 'tablet', overuse_class: 'other', atc: 'N02BE01' })
  await unfold()
  const uses = within(screen.getByRole('group', { name: 'Taken' }))

  fireEvent.click(uses.getByRole('radio', { name: 'not said' }))
  choose('Unit', '')
  choose('Form', '')
  choose('Or say yourself what it counts as', '')
  type('ATC code', '')

  const none = { use: null, unit: null, form: null, overuse_class: null, atc: null }
  await waitFor(() => expect(said()).toMatchObject(none))
})

test('a code that cannot be is not stored, and says what one looks like', async () => {
  await show({ name: 'Own', atc: 'N02' })
  await unfold()

  type('ATC code', 'headache')
  expect(await screen.findByText('An ATC code looks like N02CC01.')).toBeTruthy()
  expect(said()?.atc).toBe('N02')
  type('ATC code', ' n02cc01 ')

  await waitFor(() => expect(said()?.atc).toBe('N02CC01'))
  expect(screen.queryByText('An ATC code looks like N02CC01.')).toBeNull()
})

test('a name is changed, but never to nothing', async () => {
  await show({ name: 'Ibuprofen' })

  type('Name, as on the box', '   ')
  type('Strength of one', '400')
  await waitFor(() => expect(said()?.strength).toBe(400))
  expect(said()?.name).toBe('Ibuprofen')
  type('Name, as on the box', ' Imigran ')

  await waitFor(() => expect(said()?.name).toBe('Imigran'))
})

test('a medicine that came without a name asks for one', async () => {
  await show({ use: 'acute' })

  expect(screen.getByText('A name is needed.')).toBeTruthy()
})

test('a medicine that was put away is used again', async () => {
  await show({ name: 'Ibuprofen', active: false })
  const used = screen.getByRole('switch', { name: 'I use it now' })

  fireEvent.click(used)

  await waitFor(() => expect(said()?.active).toBe(true))
})
