// @vitest-environment jsdom
/** Today before the diary has opened: the big button is there, works, and makes no second attack. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep, open, openNow } from '../store/diary'
import { newId } from '../store/ids'
import { checkins, episodes, ready, whole } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { Today } from './Today'

onAFreshDiary()

const TWO_HOURS_AGO = new Date(NOW.getTime() - 2 * 3_600_000).toISOString()
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
/** As a cold start does: Today is drawn while the diary of this key is being opened. */
const opening = (key: string) => {
  const opened = open(key)
  ready.value = false
  render(<Today now={NOW} clock={() => NOW} go={() => undefined} />)
  return opened
}
/** A diary in which something was written, shut again. */
const written = async (write: () => Promise<unknown>): Promise<string> => {
  const { personKey } = await openNow()
  await write()
  await open(newId())
  await waitFor(() => expect(whole.value).toBe(true))
  return personKey
}

test('before the diary has opened nothing is said of it, and the big button is there', async () => {
  const opened = opening(newId())

  expect(button('Headache now')).toBeTruthy()
  expect(screen.queryByText(/nothing is written down yet/i)).toBeNull()
  expect(document.querySelector('.saved')?.classList.contains('writing')).toBe(true)
  await opened
  expect(await screen.findByText(/nothing is written down yet/i)).toBeTruthy()
})

test('an attack that begins before that is seen at once, and stored with the moment of the tap', async () => {
  const opened = opening(newId())

  fireEvent.click(button('Headache now'))

  expect(screen.getByRole('timer')).toBeTruthy()
  expect(document.querySelector('main')?.hasAttribute('inert')).toBe(true)
  await opened
  await waitFor(() => expect(episodes.value.map(({ fields }) => fields.span?.started_at)).toEqual([NOW.toISOString()]))
  await waitFor(() => expect(document.querySelector('main')?.hasAttribute('inert')).toBe(false))
})

test('where one runs already the early tap makes no second one, and it is said', async () => {
  const key = await written(() => keep('episode', newId(), { span: { started_at: TWO_HOURS_AGO, time_zone: 'UTC' } }))
  const opened = opening(key)

  fireEvent.click(button('Headache now'))
  await opened

  expect(await screen.findByRole('button', { name: 'Another one begins now' })).toBeTruthy()
  expect(episodes.value.map(({ fields }) => fields.span?.started_at)).toEqual([TWO_HOURS_AGO])
})

test('a free day that is tapped before that is marked once the diary is known', async () => {
  const opened = opening(newId())

  fireEvent.click(button('No headache today'))
  await opened

  await waitFor(() => expect(checkins.value[0]?.fields.headache_free).toBe(true))
})

test('whoever leaves before that has asked for nothing from the home screen', async () => {
  history.replaceState(null, '', '/?now=headache')
  const opened = open(newId())
  ready.value = false
  const { unmount } = render(<Today now={NOW} clock={() => NOW} go={() => undefined} />)

  unmount()
  history.replaceState(null, '', '/')
  await opened
  await waitFor(() => expect(ready.value).toBe(true))

  expect(episodes.value).toEqual([])
})
