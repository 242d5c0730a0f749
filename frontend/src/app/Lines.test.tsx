// @vitest-environment jsdom
/** The quiet lines above the tabs: a diary on its way, and what two devices answered differently. */
import type { Signal } from '@preact/signals'
import { act, render, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { person } from '../account/session'
import type { Entry } from '../store/database'
import { keep, openNow } from '../store/diary'
import { newId } from '../store/ids'
import { episodes, setAside, waiting } from '../store/live'
import { syncState } from '../sync/schedule'
import { onAFreshDiary, SPAN } from '../testing/screen'
import { Lines } from './Lines'
import { place } from './route'

onAFreshDiary()
beforeEach(() => {
  place.value = { path: '/', search: '' }
  syncState.value = { phase: 'idle', at: null }
})

const from = { by: 'phone', against: 'tablet' } as const
const asked = { side: { value: 'right', ...from }, pain_peak: { value: 8, ...from } }
const line = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('link', { name })
const turn = <Value,>(what: Signal<Value>, value: Value): Promise<void> =>
  act(() => {
    what.value = value
  })
async function question(): Promise<string> {
  const [id, before] = [newId(), setAside.value.length]
  await keep('episode', id, { span: SPAN, side: 'left', pain_peak: 7, two_answers: asked })
  await waitFor(() => expect(setAside.value).toHaveLength(before + 1))
  return id
}
/** So many attacks come from the account, as one page of it does. */
async function come(count: number): Promise<void> {
  const before = episodes.value.length
  const entries = Array.from({ length: count }, (): Entry => {
    return { id: newId(), kind: 'episode', revision: 1, fields: { span: SPAN } }
  })
  const diary = await openNow()
  await diary.use(async (database) => {
    const tx = database.transaction('entries', 'readwrite')
    await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done])
  })
  diary.news.tell({ ids: entries.map(({ id }) => id), by: 'account' })
  await waitFor(() => expect(episodes.value).toHaveLength(before + count))
}

test('a diary on its way is told in steps of five hundred, and no more once it is here', async () => {
  await come(2)
  await turn(syncState, { phase: 'syncing', at: null })
  render(<Lines />)
  await come(499)
  expect(screen.queryByText(/Your diary is coming/)).toBeNull()

  await come(1)
  expect(await screen.findByText('Your diary is coming: 502 entries so far')).toBeTruthy()
  await turn(syncState, { phase: 'idle', at: null })

  await waitFor(() => expect(screen.queryByText(/Your diary is coming/)).toBeNull())
})

test('what came before the sync began is not told as coming', async () => {
  await come(501)

  render(<Lines />)
  await turn(syncState, { phase: 'syncing', at: null })

  expect(screen.queryByText(/Your diary is coming/)).toBeNull()
})

test('the questions of one entry lead to it, those of several to all that waits', async () => {
  const id = await question()
  render(<Lines />)
  expect((await line('2 questions from two devices')).getAttribute('href')).toBe(`/attack/${id}`)

  await question()

  expect((await line('4 questions from two devices')).getAttribute('href')).toBe('/settings/waiting')
})

test('nobody who writes something down is asked', async () => {
  await question()
  render(<Lines />)
  await line('2 questions from two devices')

  await turn(place, { path: '/past', search: '' })

  await waitFor(() => expect(screen.queryByRole('link', { name: /questions/ })).toBeNull())
})

test('what only this device has stays said while it is tried again', async () => {
  person.value = { id: newId(), email: 'ada@example.org' }
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(waiting.value).toBe(1))
  await turn(syncState, { phase: 'offline', at: null })
  render(<Lines />)
  await line('1 entry only on this device')

  await turn(syncState, { phase: 'syncing', at: null })

  expect(screen.getByRole('link', { name: '1 entry only on this device' })).toBeTruthy()
  await turn(syncState, { phase: 'idle', at: null })
  await waitFor(() => expect(screen.queryByRole('link', { name: /only on this device/ })).toBeNull())
  person.value = null
})
