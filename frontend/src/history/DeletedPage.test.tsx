// @vitest-environment jsdom
/** Deleted entries: each is restored with a tap, and that is undone with another. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { discard, keep } from '../store/diary'
import { newId } from '../store/ids'
import { discarded, medications } from '../store/live'
import { onAFullPhone } from '../testing/full'
import { onAFreshDiary } from '../testing/screen'
import { DeletedPage } from './DeletedPage'

onAFreshDiary()

const NAME = 'Medicine · Ibuprofen'
const says = (text: string | RegExp): Promise<HTMLElement> => screen.findByText(text)
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

async function deleted(): Promise<string> {
  const id = newId()
  await keep('medication', id, { name: 'Ibuprofen' })
  await discard('medication', id)
  await waitFor(() => expect(discarded.value).toHaveLength(1))
  render(<DeletedPage />)
  await screen.findByRole('link', { name: NAME })
  return id
}

test('where nothing is deleted the page says so', () => {
  render(<DeletedPage />)

  expect(screen.getByText('Nothing is deleted.')).toBeTruthy()
})

test('a deleted entry leads to what it has been', async () => {
  const id = await deleted()

  expect(screen.getByRole('link', { name: NAME }).getAttribute('href')).toBe(`/history/medication/${id}`)
})

test('an entry is restored, and deleted again by the undo', async () => {
  await deleted()

  press(`${NAME}: Restore`)
  await says(`${NAME} is back.`)
  await waitFor(() => expect(medications.value).toHaveLength(1))
  press('Undo')

  await waitFor(() => expect(medications.value).toHaveLength(0))
  await waitFor(() => expect(screen.queryByText(`${NAME} is back.`)).toBeNull())
})

test('the word that it is back goes when it was read', async () => {
  await deleted()
  press(`${NAME}: Restore`)
  await says(`${NAME} is back.`)

  press('Close')

  await waitFor(() => expect(screen.queryByText(`${NAME} is back.`)).toBeNull())
})

test('what could not be restored is not said to be back', async () => {
  await deleted()
  onAFullPhone()

  press(`${NAME}: Restore`)

  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be written/)
  expect(screen.queryByText(`${NAME} is back.`)).toBeNull()
  expect(discarded.value).toHaveLength(1)
})

test('what could not be restored is no longer said to who left and comes back', async () => {
  await deleted()
  onAFullPhone()
  press(`${NAME}: Restore`)
  await screen.findByRole('alert')
  cleanup()

  render(<DeletedPage />)

  expect(screen.getByText(NAME)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
