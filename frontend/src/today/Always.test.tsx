// @vitest-environment jsdom
/** The headache that is always there: asked of those who have one, and of nobody else. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { discard, keep } from '../store/diary'
import type { Documents } from '../store/documents'
import { dailyId, newId } from '../store/ids'
import { background, checkins } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { addDays, dayAt, deviceZone } from '../words/dates'
import { Always } from './Always'

onAFreshDiary()

type Day = Documents['checkin']
const TODAY = dayAt(NOW)
const asked = (): boolean => screen.queryByRole('group', { name: /^Background headache today/ }) !== null
const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }))
const stored = (): Partial<Day> => checkins.value.find(({ fields }) => fields.date === TODAY)?.fields ?? {}

async function day(date: string, fields: Partial<Day>): Promise<void> {
  const before = checkins.value.length
  await keep('checkin', dailyId('checkin', date), { date, time_zone: 'Asia/Tokyo', ...fields })
  await waitFor(() => expect(checkins.value).toHaveLength(before + 1))
}
async function sinceSpring(): Promise<void> {
  await keep('background', newId(), { continuous_since: '2026-03-01' })
  await waitFor(() => expect(background.value?.fields.continuous_since).toBe('2026-03-01'))
}

test('whoever has none is not asked, however much was written down', async () => {
  await day(addDays(TODAY, -1), { stress: 3 })

  render(<Always now={NOW} />)

  expect(asked()).toBe(false)
})

test.each([
  [30, true],
  [31, false],
])('whoever said one %i days ago is asked: %s', async (ago, still) => {
  await day(addDays(TODAY, -ago), { continuous_pain: 'mild' })

  render(<Always now={NOW} />)

  expect(asked()).toBe(still)
})

test('one tap says how strong it is; the day is then no free day, and another tap takes the pain back', async () => {
  await sinceSpring()
  render(<Always now={NOW} />)
  expect(screen.getByRole('radio', { name: 'not said' })).toHaveProperty('checked', true)

  choose('moderate')
  await waitFor(() => expect(stored()).toMatchObject({ continuous_pain: 'moderate', headache_free: false }))
  expect(stored().time_zone).toBe(deviceZone())
  await waitFor(() => expect(screen.getByRole('radio', { name: 'moderate' })).toHaveProperty('checked', true))
  choose('not said')

  await waitFor(() => expect(stored()).toMatchObject({ continuous_pain: null, headache_free: false }))
})

test('what else was said of the day stays, its time zone too', async () => {
  await sinceSpring()
  await day(TODAY, { headache_free: true, stress: 3 })
  render(<Always now={NOW} />)

  choose('severe')

  await waitFor(() => expect(stored()).toMatchObject({ continuous_pain: 'severe', headache_free: false, stress: 3 }))
  expect(stored().time_zone).toBe('Asia/Tokyo')
})

test('a day that was deleted comes back with what is said of it now', async () => {
  await sinceSpring()
  await day(TODAY, { stress: 3 })
  await discard('checkin', dailyId('checkin', TODAY))
  await waitFor(() => expect(checkins.value).toHaveLength(0))
  render(<Always now={NOW} />)

  choose('mild')

  await waitFor(() => expect(stored()).toMatchObject({ continuous_pain: 'mild', deleted: false }))
})
