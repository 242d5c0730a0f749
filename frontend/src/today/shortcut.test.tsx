// @vitest-environment jsdom
/** The shortcuts of the home screen, and the tap that must not wait, over a real diary. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { change, keep, openNow } from '../store/diary'
import { newId } from '../store/ids'
import { checkins, doses, episodes } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { Today } from './Today'

onAFreshDiary()

const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString()
const began = async (fields: object = {}): Promise<string> => {
  const id = newId()
  await keep('episode', id, { span: { started_at: hoursAgo(1), time_zone: 'UTC' }, ...fields })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  return id
}
const show = (address = '/') => {
  history.replaceState(null, '', address)
  return render(<Today now={NOW} clock={() => NOW} go={() => undefined} />)
}

/** What the page claims of where the attack is: nothing while it is being written. */
const claims = (): boolean => document.querySelector('.saved')?.classList.contains('writing') === false

test('the write of headache now has begun before the tap is over, and what was tapped is seen at once', async () => {
  const database = await (await openNow()).use(async (open) => open)
  show()

  fireEvent.click(screen.getByRole('button', { name: 'Headache now' }))
  const seen = database.getAll('entries')

  expect(screen.getByRole('timer')).toBeTruthy()
  expect(claims()).toBe(false)
  expect(await seen).toMatchObject([{ kind: 'episode', fields: { span: { started_at: NOW.toISOString() } } }])
  await waitFor(() => expect(claims()).toBe(true))
})

test('while another write holds the diary, the attack is seen and is not said to be on this phone', async () => {
  const database = await (await openNow()).use(async (open) => open)
  show()
  const holding = database.transaction(['entries', 'outbox', 'states'], 'readwrite')
  let turns = 50

  fireEvent.click(screen.getByRole('button', { name: 'Headache now' }))
  while (turns > 0) {
    await holding.objectStore('entries').count()
    expect(screen.getByRole('timer')).toBeTruthy()
    expect([claims(), screen.queryByRole('button', { name: /^Undo/ })]).toEqual([false, null])
    turns -= 1
  }

  await waitFor(() => expect(claims()).toBe(true))
})

test('headache now from the home screen begins one attack, and its address is gone at once', async () => {
  const { unmount } = show('/?now=headache')
  expect(location.search).toBe('')
  expect(await screen.findByRole('timer')).toBeTruthy()

  unmount()
  show(location.pathname + location.search)

  expect(await screen.findByRole('timer')).toBeTruthy()
  expect(episodes.value).toHaveLength(1)
})

test('where one runs already it is shown and said, and another one begins when it is asked for', async () => {
  await began()
  show('/?now=headache')

  fireEvent.click(await screen.findByRole('button', { name: 'Another one begins now' }))

  await waitFor(() => expect(episodes.value).toHaveLength(2))
})

test('a medicine from the home screen belongs to the attack that runs', async () => {
  const id = await began()
  await keep('medication', 'm', { name: 'Sumatriptan' })
  show('/?now=medicine')

  fireEvent.click(await screen.findByRole('button', { name: 'Sumatriptan' }))

  await waitFor(() => expect(doses.value[0]?.fields).toMatchObject({ episode_id: id, medication_id: 'm' }))
})

test('a medicine without an attack is a dose by itself', async () => {
  show('/?now=medicine')

  fireEvent.click(await screen.findByRole('button', { name: /another, or i do not know/i }))

  await waitFor(() => expect(doses.value[0]?.fields).toMatchObject({ episode_id: null, taken_at: NOW.toISOString() }))
})

test('no headache today from the home screen is said once, and stays said when it is asked for again', async () => {
  const { unmount } = show('/?now=free')
  await screen.findByText(/kept as a day without headache/i)
  unmount()

  show('/?now=free')

  await screen.findAllByText(/marked as a day without headache/i)
  expect(checkins.value[0]?.fields.headache_free).toBe(true)
})

test('no headache today is not said against an attack of today', async () => {
  await began()
  show('/?now=free')

  expect(await screen.findByRole('link', { name: 'See the attack' })).toBeTruthy()
  expect(checkins.value).toEqual([])
})

test('a reading confirms the worst pain that was only usual, and its undo makes it unconfirmed again', async () => {
  const id = await began({ pain_peak: 8, prefilled: ['pain_peak'] })
  const attack = () => episodes.value.find((one) => one.id === id)?.fields
  show()

  fireEvent.click(await screen.findByRole('radio', { name: '4' }))
  await waitFor(() => expect(attack()).toMatchObject({ pain_peak: 4, prefilled: [] }))
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }))

  await waitFor(() => expect(attack()).toMatchObject({ pain_peak: 8, prefilled: ['pain_peak'] }))
})

test('the worst of it is said with one tap and taken back with another', async () => {
  const id = await began()
  const worst = () => episodes.value.find((one) => one.id === id)?.fields.most_bothersome
  show()

  fireEvent.click(await screen.findByRole('radio', { name: 'light' }))
  await waitFor(() => expect(worst()).toBe('photophobia'))
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }))

  await waitFor(() => expect(worst()).toBeNull())
})

test('what a dose did is asked two hours later, also after the attack, and an unknown answer is an answer', async () => {
  const id = await began()
  await change('episode', id, ({ span }) => (span ? { span: { ...span, ended_at: NOW.toISOString() } } : {}))
  await keep('dose', 'd', { episode_id: id, medication_id: null, taken_at: hoursAgo(3) })
  await waitFor(() => expect(doses.value).toHaveLength(1))
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'I do not know' }))

  await waitFor(() => expect(doses.value[0]?.fields.asked_after_2h).toBe(true))
  expect(doses.value[0]?.fields.relief ?? null).toBeNull()
})
