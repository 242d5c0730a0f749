// @vitest-environment jsdom
/** A medicine that is new to the list: it needs a name, and what is in it is known from the drug table or from the person. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Medication } from '../store/documents'
import { doses, medications } from '../store/live'
import { answered } from '../testing/part'
import { onAFreshDiary } from '../testing/screen'
import { NewMedicine } from './NewMedicine'

onAFreshDiary()

/** Waits until the drug table offers its names. */
async function shown() {
  const done: string[] = []
  const { container } = render(<NewMedicine part={answered().part()} onDone={() => done.push('done')} />)
  await waitFor(() => expect(container.querySelector('option[value="nurofen"]')).toBeTruthy())
  return done
}
const type = (label: string, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } })
const add = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Add and take' }))
async function added(): Promise<Medication | undefined> {
  await waitFor(() => expect(doses.value.map(({ fields }) => fields.medication_id)).toEqual([medications.value[0]?.id]))
  return medications.value[0]?.fields
}

test('a medicine without a name is not added, and the reason goes once it has one', async () => {
  const done = await shown()
  type('Name of the medicine', '   ')
  add()
  expect((await screen.findByRole('alert')).textContent).toBe('A name is needed here.')
  expect(done).toEqual([])

  type('Name of the medicine', 'Nurofen')
  add()

  await added()
  expect(done).toEqual(['done'])
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('what is in a known brand is filled in, however it is written', async () => {
  await shown()

  type('Name of the medicine', ' NUROFEN ')
  add()

  expect(await added()).toMatchObject({ name: 'NUROFEN', ingredients: ['ibuprofen'], use: 'acute', active: true })
})

test('what the person says is in it stands before what the table knows', async () => {
  await shown()
  type('Name of the medicine', 'Nurofen')
  type('What is in it', 'ibuprofen, codeine')

  add()

  expect(await added()).toMatchObject({ ingredients: ['ibuprofen', 'codeine'] })
})

test('what is in an unknown medicine stays not said', async () => {
  await shown()

  type('Name of the medicine', 'From the market')
  add()

  expect(await added()).not.toHaveProperty('ingredients')
})
