// @vitest-environment jsdom
/** One day, over a real diary: stored as it is answered, and never more than was said. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import { dailyId, newId } from '../store/ids'
import { checkins, episodes } from '../store/live'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { DayPage } from './DayPage'

onAFreshDiary()

const DAY = '2026-11-18'
const show = (day = DAY) => render(<DayPage id={day} now={NOW} />)
const said = () => checkins.value[0]?.fields
const key = (group: string, name: string): HTMLElement =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

function unfold(): void {
  const fold = screen.getByText('More of this day').closest('details')
  if (!fold) return
  fold.open = true
  fireEvent(fold, new Event('toggle'))
}

test('a day without headache is said with a tap, and is the same entry on every device', async () => {
  show()

  fireEvent.click(button('No headache on this day: not said'))

  await waitFor(() => expect(said()).toMatchObject({ date: DAY, headache_free: true }))
  expect(checkins.value[0]?.id).toBe(dailyId('checkin', DAY))
})

test('a day with an attack cannot be free, and the attack is listed', async () => {
  const id = newId()
  await keep('episode', id, { span: SPAN })
  await waitFor(() => expect(episodes.value).toHaveLength(1))

  show()

  expect(screen.getByText('An attack or continuous pain stands on this day.')).toBeTruthy()
  expect(screen.getByRole('link', { name: /Wed 18/ }).getAttribute('href')).toBe(`/attack/${id}`)
})

test('a background headache takes the mark of a free day away', async () => {
  show()
  fireEvent.click(button('No headache on this day: not said'))
  await waitFor(() => expect(said()?.headache_free).toBe(true))

  fireEvent.click(key('Background headache, all day', 'moderate'))
  await waitFor(() => expect(said()).toMatchObject({ continuous_pain: 'moderate', headache_free: false }))
  fireEvent.click(key('Background headache, all day', 'not said'))

  await waitFor(() => expect(said()?.continuous_pain).toBeNull())
})

test('period, stress, sleep and mood are kept, and the rest stays not recorded', async () => {
  show()
  unfold()

  fireEvent.click(key('Period', 'flow'))
  fireEvent.click(await screen.findByText('Stress', { selector: 'legend' }))
  fireEvent.click(key('Stress', '3'))
  fireEvent.input(screen.getByLabelText('Hours of sleep'), { target: { value: '6,5' } })

  await waitFor(() => expect(said()).toMatchObject({ menstruation: 'flow', stress: 3, sleep_hours: 6.5 }))
  expect(said()).not.toHaveProperty('mood')
})

test('a number that cannot be is not stored, and says why', async () => {
  show()
  unfold()

  fireEvent.input(await screen.findByLabelText('Hours of sleep'), { target: { value: '25' } })

  expect(await screen.findByText('A number from 0 to 24 is needed here.')).toBeTruthy()
  expect(checkins.value).toEqual([])
})

test('what the day brought is yes, no, or how much', async () => {
  show()
  unfold()
  const group = await screen.findByRole('group', { name: 'What the day brought' })

  fireEvent.click(within(group).getByRole('button', { name: 'Alcohol: not said' }))
  fireEvent.input(screen.getByLabelText('Drinks with alcohol'), { target: { value: '2' } })
  await waitFor(() => expect(said()?.exposures).toMatchObject({ alcohol: true, alcohol_units: 2 }))
  fireEvent.click(within(group).getByRole('button', { name: 'None of these' }))

  await waitFor(() => expect(said()?.exposures).toMatchObject({ alcohol: false, noise: false, alcohol_units: 2 }))
})

test('a factor of one’s own is kept with its amount, offered on other days, and can go', async () => {
  show()
  unfold()

  fireEvent.input(await screen.findByLabelText('Name it'), { target: { value: 'Gardening' } })
  fireEvent.click(button('Add'))
  await waitFor(() => expect(said()?.own_factors).toMatchObject([{ name: 'Gardening', present: true }]))
  fireEvent.input(await screen.findByLabelText('How much: Gardening'), { target: { value: '3' } })
  fireEvent.click(button('Gardening: yes'))
  await waitFor(() => expect(said()?.own_factors).toMatchObject([{ present: false, amount: 3 }]))
  fireEvent.click(button('Remove Gardening'))

  await waitFor(() => expect(said()?.own_factors).toEqual([]))
})

test('symptoms without headache can be said', async () => {
  show()
  unfold()
  const group = await screen.findByRole('group', { name: 'Symptoms without headache' })

  fireEvent.click(within(group).getByRole('button', { name: 'Vomiting: not said' }))

  await waitFor(() => expect(said()?.symptoms_without_headache).toEqual(['vomiting']))
})

test('nothing is asked about a day to come', () => {
  show('2026-11-25')

  expect(screen.getByText(/still to come/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
