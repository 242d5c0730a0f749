// @vitest-environment jsdom
/** The history of an entry: first what this device knows, then what the account tells; and its end for good. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Fields, State } from '../store/database'
import { change, discard, keep, openNow } from '../store/diary'
import type { Kind } from '../store/documents'
import { newId } from '../store/ids'
import { unsent } from '../store/live'
import { entryOf, storedIn } from '../sync/testing/diary'
import { onAFullPhone } from '../testing/full'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { besides, type HistoryBesides } from './besides'
import { HistoryPage } from './HistoryPage'

onAFreshDiary()

const OFFLINE: HistoryBesides = { ask: async () => null }
const telling = (...states: State[]): HistoryBesides => ({ ask: async () => states })
const fromTheAccount = (entryId: string, fields: Fields): State => {
  const at = '2026-03-01T08:00:00.000Z'
  return { changeId: 'there', entryId, kind: 'episode', began: at, at, fields, revision: 1, device: 'tablet' }
}
const says = (text: string | RegExp): Promise<HTMLElement> => screen.findByText(text)
const press = async (name: string): Promise<void> => void fireEvent.click(await says(name))
const show = (address: string, beside: HistoryBesides = telling()) =>
  render(<HistoryPage id={address} beside={beside} />)
async function kept(kind: Kind, fields: Fields): Promise<string> {
  const id = newId()
  await keep(kind, id, fields)
  await waitFor(() => expect(unsent.value.has(id)).toBe(true))
  return id
}
const attack = (): Promise<string> => kept('episode', { span: SPAN, side: 'left' })
/** The account has told what it knows, too. */
const allTold = (): Promise<void> =>
  waitFor(() => expect(screen.queryByText(/when there is a network|Reading/)).toBeNull())
const wayBack = (): string | null => screen.getByRole('link', { name: 'Back' }).getAttribute('href')

test('with no network the page tells what this device knows, and that there may be more', async () => {
  const id = await attack()

  show(`episode/${id}`, OFFLINE)
  expect(screen.getByRole('status').textContent).toBe('Reading what was written')

  await says(/^It is about Attack · .* November, /)
  expect(await says('written for the first time')).toBeTruthy()
  expect(await says(/States from your other devices are shown when there is a network/)).toBeTruthy()
  expect(wayBack()).toBe(`/attack/${id}`)
})

test('what the account tells stands beside it, and is read again with no network', async () => {
  const id = await attack()
  const { unmount } = show(`episode/${id}`, telling(fromTheAccount(id, { span: SPAN, side: 'both' })))
  expect(await says(/on a tablet$/)).toBeTruthy()
  expect(screen.queryByText(/when there is a network/)).toBeNull()
  unmount()

  show(`episode/${id}`, OFFLINE)

  expect(await says(/on a tablet$/)).toBeTruthy()
})

test('an edit made meanwhile is shown at once; one of another entry changes nothing', async () => {
  const [id, other] = [await attack(), await attack()]
  show(`episode/${id}`)
  await says('Side: left')
  await allTold()

  await change('episode', other, { side: 'both' })
  await change('episode', id, { side: 'right' })

  expect(await says('Side: right')).toBeTruthy()
  expect(screen.queryByText(/both/)).toBeNull()
})

test('when the whole diary may be another, the page reads it again', async () => {
  const id = await attack()
  show(`episode/${id}`)
  await says('Side: left')
  await allTold()
  const diary = await openNow()
  const now = await entryOf(diary, id)

  await diary.use((database) => database.put('entries', { ...now, fields: { ...now.fields, deleted: true } }))
  diary.news.tell({ ids: 'all', by: 'account' })

  await waitFor(() => expect(wayBack()).toBe('/settings/deleted'))
})

test.each(['episode', 'episode/gone', 'of-a-newer-app/gone', ''])(
  'the address "%s" leads to no entry, and the page says so',
  async (address) => {
    show(address)

    expect(await says('No state of this entry is known on this device.')).toBeTruthy()
    expect(wayBack()).toBe('/settings/deleted')
  },
)

test('a deleted entry leads back to where it is restored', async () => {
  const id = await attack()
  await discard('episode', id)

  show(`episode/${id}`)

  await says(/^It is about/)
  expect(wayBack()).toBe('/settings/deleted')
})

test('erasing is asked first, and keeps the entry where one says so', async () => {
  const id = await attack()
  show(`episode/${id}`)
  await press('Erase for good')
  expect(await says('Medicines taken in this attack are entries of their own and stay.')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Erase this entry for good?')

  await press('Keep it')

  await waitFor(() => expect(screen.queryByText('Erase this entry for good?')).toBeNull())
  expect((await entryOf(await openNow(), id)).fields).toMatchObject({ side: 'left' })
})

test('what was erased leaves no word behind, and the account follows', async () => {
  const id = await kept('medication', { name: 'Ibuprofen' })
  show(`medication/${id}`)
  await press('Erase for good')
  expect(screen.queryByText(/Medicines taken in this attack/)).toBeNull()

  await press('Erase for good')

  expect((await says(/^This entry was erased for good/)).textContent).toContain('Your account follows')
  const diary = await openNow()
  expect(JSON.stringify(await storedIn(diary))).not.toContain('Ibuprofen')
  expect(await diary.use((database) => database.getAll('states'))).toEqual([])
})

test('what the account has erased too waits for nothing', async () => {
  const diary = await openNow()
  const id = newId()
  const fields = { deleted: true, erased: true }
  await diary.use((database) => database.put('entries', { id, kind: 'episode', revision: 4, fields }))

  show(`episode/${id}`)

  expect((await says(/^This entry was erased for good/)).textContent).not.toContain('Your account follows')
})

test('what could not be erased is said to be there still, and no more once one thinks better of it', async () => {
  const id = await attack()
  show(`episode/${id}`)
  await press('Erase for good')
  const room = onAFullPhone()

  await press('Erase for good')
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be written/)
  room.end()
  await press('Keep it')
  await press('Erase for good')

  await says('Erase this entry for good?')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('before there is an account nobody is asked for more', async () => {
  expect(await besides.ask('episode', newId())).toEqual([])
})
