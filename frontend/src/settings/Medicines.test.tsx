// @vitest-environment jsdom
/** The person's own medicines, over a real diary. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { newId } from '../store/ids'
import { medications } from '../store/live'
import { onAFreshDiary } from '../testing/screen'
import { classOf, ingredientsNamed, substanceNamed } from './classOf'
import { MedicinesPage } from './MedicinesPage'

onAFreshDiary()

const went: string[] = []
const go = (address: string): void => void went.push(address)
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const key = (group: string, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

function unfold(title: string): void {
  const fold = screen.getAllByText(title)[0]?.closest('details')
  if (!fold) return
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

test('a medicine is made from its name, and what is in it is known', async () => {
  render(<MedicinesPage id="new" go={go} goInstead={go} />)
  fireEvent.click(button('Keep this medicine'))
  expect(await screen.findByText('A name is needed.')).toBeTruthy()

  type('Name, as on the box', 'Imigran')
  expect(await screen.findByText(/Known: sumatriptan · Counts as: triptan/)).toBeTruthy()
  fireEvent.click(button('Keep this medicine'))

  await waitFor(() =>
    expect(medications.value[0]?.fields).toMatchObject({ name: 'Imigran', ingredients: ['sumatriptan'] }),
  )
  await waitFor(() => expect(went.at(-1)).toBe(`/settings/medicines/${medications.value[0]?.id}`))
})

test('every field of a medicine can be said, and its class follows from what is in it', async () => {
  const id = newId()
  await keep('medication', id, { name: 'Own mixture' })
  await waitFor(() => expect(medications.value).toHaveLength(1))
  render(<MedicinesPage id={id} go={go} goInstead={go} />)
  const said = () => medications.value[0]?.fields
  expect(screen.getByText('Counts as: not known')).toBeTruthy()

  type(/the generic name/i, 'Panadol')
  fireEvent.click(button('Add'))
  await waitFor(() => expect(said()?.ingredients).toEqual(['paracetamol']))
  type(/the generic name/i, 'codeine')
  fireEvent.click(button('Add'))
  expect(await screen.findByText(/Counts as: combination/)).toBeTruthy()
  fireEvent.click(button('Remove codeine'))
  expect(await screen.findByText(/Counts as: painkiller/)).toBeTruthy()
  unfold('More about it')
  type('Strength of one', '500')
  choose('Unit', 'mg')
  fireEvent.click(key('Taken', 'against an attack'))
  fireEvent.click(screen.getByRole('switch', { name: 'I use it now' }))
  fireEvent.change(await screen.findByLabelText('Form'), { target: { value: 'tablet' } })
  choose('Or say yourself what it counts as', 'other')
  type('ATC code', 'n02')
  type('ATC code', 'n02be01')

  await waitFor(() =>
    expect(said()).toMatchObject({
      strength: 500,
      unit: 'mg',
      use: 'acute',
      active: false,
      form: 'tablet',
      overuse_class: 'other',
      atc: 'N02BE01',
    }),
  )
})

test('a medicine can be removed, and one that is not there is said to be missing', async () => {
  const id = newId()
  await keep('medication', id, { name: 'Ibuprofen', active: false })
  await waitFor(() => expect(medications.value).toHaveLength(1))
  const { unmount } = render(<MedicinesPage id={id} go={go} goInstead={go} />)

  fireEvent.click(button('Remove it'))
  await waitFor(() => expect(medications.value).toEqual([]))
  unmount()
  render(<MedicinesPage id={id} go={go} goInstead={go} />)

  expect(screen.getByText(/is not in the diary/)).toBeTruthy()
})

test('the list of medicines says what each counts as', async () => {
  const { rerender } = render(<MedicinesPage id="" go={go} goInstead={go} />)
  expect(screen.getByText(/no medicine yet/i)).toBeTruthy()
  await keep('medication', newId(), { name: 'Ibuprofen', strength: 400, unit: 'mg', active: false })
  await waitFor(() => expect(medications.value).toHaveLength(1))

  rerender(<MedicinesPage id="" go={go} goInstead={go} />)

  expect(screen.getByRole('link', { name: /Ibuprofen 400 mg.*non-opioid.*no longer used/ })).toBeTruthy()
})

test('names lead to substances, and what is not known stays as it was typed', () => {
  expect(substanceNamed('Tylenol')).toBe('paracetamol')
  expect(substanceNamed(' my own ')).toBe('my own')
  expect(ingredientsNamed('nothing known')).toEqual([])
  expect(classOf({ name: 'nothing known' })).toBe('unknown')
})
