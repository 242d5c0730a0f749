// @vitest-environment jsdom
/** Today, over a real diary: one tap when it hurts, and every tap can be taken back. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { newId } from '../store/ids'
import { checkins, doses, episodes } from '../store/live'
import { clock, NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { Today } from './Today'

onAFreshDiary()

const ALL_BUT_SOUND: Partial<Episode> = {
  pain_severity: 'moderate',
  side: 'left',
  quality: ['throbbing'],
  worse_with_activity: false,
  nausea: 'none',
  vomiting: false,
  photophobia: true,
  took_medicine: false,
  aura: [],
}
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const went: string[] = []
const go = (address: string): void => void went.push(address)
const show = (now = NOW) => render(<Today now={now} clock={() => now} go={go} />)
const attack = () => episodes.value[0]?.fields
const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString()
const begun = async (hours: number): Promise<string> => {
  const id = newId()
  await keep('episode', id, { span: { started_at: hoursAgo(hours), time_zone: 'UTC' } })
  return id
}

test('an empty diary says so in one calm sentence, and one tap starts it', async () => {
  show()
  expect(screen.getByText(/nothing is written down yet/i)).toBeTruthy()

  fireEvent.click(button('Headache now'))

  await waitFor(() => expect(attack()?.span).toMatchObject({ started_at: NOW.toISOString(), ended_at: null }))
  expect(attack()?.span?.time_zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(await screen.findByRole('timer')).toBeTruthy()
})

test('a tap by mistake is taken back', async () => {
  show()
  fireEvent.click(button('Headache now'))

  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }))

  await waitFor(() => expect(episodes.value).toEqual([]))
})

test('a day marked free that brings an attack is no longer a free day', async () => {
  show()
  fireEvent.click(button('No headache today'))
  await waitFor(() => expect(checkins.value[0]?.fields.headache_free).toBe(true))

  fireEvent.click(button('Headache now'))

  await waitFor(() => expect(checkins.value[0]?.fields.headache_free).toBe(false))
})

test('a free day is marked, said, and taken back', async () => {
  show()

  fireEvent.click(button('No headache today'))
  await screen.findByText(/marked as a day without headache/i)
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(checkins.value[0]?.fields.headache_free).toBeNull())
})

test('a day with an attack cannot be marked free, and the attack is shown', async () => {
  await keep('episode', newId(), { span: { started_at: hoursAgo(5), ended_at: hoursAgo(2), time_zone: 'UTC' } })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show()

  fireEvent.click(button('No headache today'))

  expect((await screen.findByRole('link', { name: 'See the attack' })).getAttribute('href')).toMatch(/^\/attack\//)
  expect(checkins.value).toEqual([])
})

test('it says how long the attack has run, in words that are read out', async () => {
  await begun(1)
  show(new Date(NOW.getTime() + 40 * 60_000))

  expect((await screen.findByRole('timer')).getAttribute('aria-label')).toBe('Running for 1 hour 40 minutes')
})

test('pain now becomes a reading, and an old reading does not answer for now', async () => {
  await begun(3)
  const { rerender } = show()

  fireEvent.click(await screen.findByRole('radio', { name: '7' }))
  await waitFor(() => expect(attack()?.pain_readings).toMatchObject([{ at: NOW.toISOString(), pain: 7 }]))
  const later = new Date(NOW.getTime() + 3_600_000)
  rerender(<Today now={later} clock={() => later} go={go} />)

  expect(await screen.findByText(/Last said: 7/)).toBeTruthy()
  // What is worst now is asked beside it, as soon as that part of the page is there.
  const pain = within(screen.getByRole('group', { name: /^Pain now/ }))
  expect(pain.getByRole<HTMLInputElement>('radio', { name: 'not said' }).checked).toBe(true)
})

test('a medicine is taken with two taps, and taken back with one', async () => {
  await keep('medication', newId(), { name: 'Sumatriptan', strength: 50, unit: 'mg' })
  const id = await begun(1)
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'Took a medicine' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Sumatriptan 50 mg' }))
  await waitFor(() => expect(doses.value[0]?.fields).toMatchObject({ episode_id: id, taken_at: NOW.toISOString() }))
  await waitFor(() => expect(attack()?.took_medicine).toBe(true))
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }))

  await waitFor(() => expect(doses.value).toEqual([]))
  await waitFor(() => expect(attack()?.took_medicine).toBeNull())
})

test('a medicine that is on no list can be taken all the same', async () => {
  await begun(1)
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'Took a medicine' }))
  fireEvent.click(await screen.findByRole('button', { name: /another, or i do not know/i }))

  await waitFor(() => expect(doses.value[0]?.fields.medication_id).toBeNull())
})

test('it is over with one tap, and runs on when that is taken back', async () => {
  await begun(2)
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'It is over' }))
  await waitFor(() => expect(attack()?.span?.ended_at).toBe(NOW.toISOString()))
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(attack()?.span?.ended_at).toBeNull())
})

test('what comes after an attack begins at its top, however far one had scrolled', async () => {
  await begun(1)
  show()
  const scrolled: number[] = []
  const over = await screen.findByRole('button', { name: 'It is over' })
  window.scrollTo = (...[, top]: unknown[]) => void scrolled.push(Number(top))

  fireEvent.click(over)

  await screen.findByRole('button', { name: 'Headache now' })
  expect(scrolled).toEqual([0])
})

test('an attack that was forgotten open beside this one is named', async () => {
  await begun(30)
  await begun(2)
  show()

  expect(await screen.findByRole('link', { name: 'One more attack is still open.' })).toBeTruthy()
})

test('after three days it is asked once whether it is still there', async () => {
  await begun(80)
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'It is still there' }))

  await waitFor(() => expect(attack()?.still_there_at).toBe(NOW.toISOString()))
  expect(screen.queryByText('Is it still there?')).toBeNull()
  expect(attack()?.span?.ended_at ?? null).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: /^Undo/ }))

  expect(await screen.findByText('Is it still there?')).toBeTruthy()
})

test('an end that nobody knows closes the attack without making one up', async () => {
  await begun(80)
  show()

  fireEvent.click(await screen.findByRole('button', { name: /i do not know when/i }))

  await waitFor(() => expect(attack()?.span).toMatchObject({ ended_at: null, end_unknown: true }))
})

test('an end before the beginning is not taken', async () => {
  await begun(80)
  show()
  const field = await screen.findByLabelText('It ended at')

  fireEvent.input(field, { target: { value: '2020-01-01T10:00' } })
  expect(screen.getByText('It cannot end before it starts.')).toBeTruthy()
  fireEvent.input(field, { target: { value: '2026-11-20T10:00' } })
  fireEvent.click(button('Keep this end'))

  await waitFor(() => expect(attack()?.span?.ended_at).toBe(new Date('2026-11-20T10:00').toISOString()))
})

test('the one question that settles the last attack is answered in place, and taken back', async () => {
  await keep('episode', newId(), { span: SPAN, ...ALL_BUT_SOUND })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show()
  const ask = await screen.findByRole('region', { name: 'Did sound hurt on Wednesday?' })

  fireEvent.click(within(ask).getByRole('button', { name: 'Yes' }))
  await waitFor(() => expect(attack()?.phonophobia).toBe(true))
  expect(screen.queryByText(/did sound hurt/i)).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))

  await waitFor(() => expect(attack()?.phonophobia).toBeNull())
})

test('what cannot be said in one tap is said on the page of the attack', async () => {
  const id = newId()
  await keep('episode', id, { span: SPAN, ...ALL_BUT_SOUND, phonophobia: true, aura: null })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show()
  const ask = await screen.findByRole('region', { name: /^Were sight, feeling, speech/ })

  expect(ask.textContent).toContain('Fits migraine; with or without aura is not recorded.')
  expect(within(ask).getByRole('link', { name: 'Yes, say which' }).getAttribute('href')).toBe(`/attack/${id}?open=aura`)
})

test('where a question has many answers, the page of the attack has them all', async () => {
  const id = newId()
  const hour = { ...SPAN, ended_at: new Date(Date.parse(SPAN.started_at) + 3_600_000).toISOString() }
  await keep('episode', id, { span: hour, ...ALL_BUT_SOUND, pain_severity: 'severe', phonophobia: true })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show()
  const ask = await screen.findByRole('region', { name: /^Where did it hurt most/ })

  expect(
    within(ask)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual([...['Eye', 'Temple', 'Forehead', 'Face', 'I do not know']])
  expect(within(ask).getByRole('link', { name: 'Another answer' }).getAttribute('href')).toBe(`/attack/${id}`)

  fireEvent.click(within(ask).getByRole('button', { name: 'Temple' }))

  await waitFor(() => expect(attack()?.locations).toEqual(['temporal:left']))
})

test('what needs help first is not asked about on Today', async () => {
  await keep('episode', newId(), { span: SPAN, ...ALL_BUT_SOUND, onset_speed: 'thunderclap' })
  await waitFor(() => expect(episodes.value).toHaveLength(1))

  show()
  fireEvent.click(button('No headache today'))

  await screen.findByText(/marked as a day without headache/i)
  expect(screen.queryByRole('button', { name: 'I do not know' })).toBeNull()
})

test('a question that cannot be answered is put aside', async () => {
  await keep('episode', newId(), { span: SPAN, ...ALL_BUT_SOUND })
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'I do not know' }))

  await waitFor(() => expect(screen.queryByText(/did sound hurt/i)).toBeNull())
})

test('the last attack is told by its day, and how long ago it was', async () => {
  await keep('episode', newId(), { span: SPAN })
  await waitFor(() => expect(episodes.value).toHaveLength(1))

  render(<Today now={NOW} clock={clock} go={go} />)

  expect(screen.getByText('4 days ago.')).toBeTruthy()
})
