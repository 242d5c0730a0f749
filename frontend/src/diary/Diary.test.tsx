// @vitest-environment jsdom
/** The month and the list, over a real diary. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeEach, expect, test } from 'vitest'
import { change, keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { dailyId, newId } from '../store/ids'
import { checkins, doses, episodes } from '../store/live'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { DiaryPage } from './DiaryPage'
import { monthShown } from './month'

onAFreshDiary()
beforeEach(() => {
  monthShown.value = null
})

const MIGRAINE: Partial<Episode> = {
  pain_peak: 8,
  side: 'left',
  quality: ['throbbing'],
  worse_with_activity: true,
  nausea: 'moderate',
  vomiting: false,
  photophobia: true,
  phonophobia: true,
}
const zone = 'Europe/Berlin'
const attack = async (fields: Partial<Episode> = {}): Promise<string> => {
  const id = newId()
  const before = episodes.value.length
  await keep('episode', id, { span: SPAN, ...fields })
  await waitFor(() => expect(episodes.value).toHaveLength(before + 1))
  return id
}
const Diary = ({ at = '' }: { at?: string }) => <DiaryPage now={NOW} search={new URLSearchParams(at)} />
const cell = (name: string | RegExp): HTMLElement => screen.getByRole('link', { name })

test('an empty diary says so, and every day is not recorded', async () => {
  render(<Diary />)

  expect(screen.getByText(/your diary is empty/i)).toBeTruthy()
  expect(await screen.findByText('Nothing is recorded in this month.')).toBeTruthy()
  expect(cell('22 November: not recorded').getAttribute('href')).toBe('/diary/2026-11-22')
})

test('each day says all that it was, so that no shape need be seen', async () => {
  const id = await attack(MIGRAINE)
  await keep('medication', newId(), { name: 'Sumatriptan' })
  await keep('dose', newId(), { episode_id: id, medication_id: null, taken_at: SPAN.started_at })
  await keep('checkin', dailyId('checkin', '2026-11-18'), { date: '2026-11-18', time_zone: zone, menstruation: 'flow' })
  await keep('checkin', dailyId('checkin', '2026-11-19'), { date: '2026-11-19', time_zone: zone, headache_free: true })
  await keep('checkin', dailyId('checkin', '2026-11-20'), { date: '2026-11-20', time_zone: zone, stress: 3 })
  await waitFor(() => expect([checkins.value.length, doses.value.length]).toEqual([3, 1]))

  render(<Diary />)

  expect(await screen.findByRole('link', { name: /^18 November: migraine.*period$/ })).toBeTruthy()
  expect(cell('19 November: headache-free')).toBeTruthy()
  expect(screen.getByText(/days recorded\.$/).textContent).toContain('3 of 22 days recorded')
})

test('days to come lead nowhere', () => {
  render(<Diary />)

  expect(screen.queryByRole('link', { name: /^23 November/ })).toBeNull()
})

test('the list tells when, how long, how bad, what was taken, and what it fits', async () => {
  const id = await attack({ ...MIGRAINE, took_medicine: false })

  render(<Diary />)

  const row = await screen.findByRole('link', { name: /Wed 18.*migraine, aura/ })
  expect(row.getAttribute('href')).toBe(`/attack/${id}`)
  expect(row.textContent?.replaceAll('\u00a0', ' ')).toContain('05:50 to 17:10, 11 h 20')
  expect(row.textContent?.replaceAll('\u00a0', ' ')).toContain('left · worst 8 · no medicine · migraine, aura not said')
})

test('what is not known of an attack is not made up', async () => {
  await attack({ span: { ...SPAN, ended_at: null, end_unknown: true }, pain_severity: 'mild' })
  await attack({ span: { ...SPAN, ended_at: null, end_unknown: true, onset_precision: 'day_only' } })
  await attack({ span: { started_at: '2026-11-22T10:00:00Z', time_zone: zone, ended_at: null } })
  await attack({ ...MIGRAINE, onset_speed: 'thunderclap' })

  render(<Diary />)
  await screen.findByText(/read this first/)

  const said = screen.getAllByRole('link', { name: /Wed 18|Sun 22/ }).map((row) => row.textContent ?? '')
  expect(said.some((row) => row.includes('05:50, end not known') && row.includes('mild'))).toBe(true)
  expect(said.some((row) => row.includes('the day only'))).toBe(true)
  expect(said.some((row) => row.includes('since 11:00'))).toBe(true)
  expect(said.some((row) => row.includes('read this first'))).toBe(true)
})

test('one goes from month to month, but not into the future', async () => {
  await attack()
  render(<Diary />)
  expect(screen.queryByRole('button', { name: /^Later/ })).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Earlier: October 2026' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('October 2026'))
  expect(screen.queryByRole('link', { name: /Wed 18/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Later: November 2026' }))

  await waitFor(() => expect(screen.getByRole('link', { name: /Wed 18/ })).toBeTruthy())
})

test('before it is counted a day is not said to be unrecorded, nor an attack to be anything', async () => {
  await attack(MIGRAINE)

  render(<Diary />)

  expect(screen.getByText('Counting…', { selector: 'p' })).toBeTruthy()
  expect(cell('18 November: Counting…')).toBeTruthy()
  expect(screen.getByRole('link', { name: /Wed 18/ }).textContent).not.toMatch(/migraine/)
})

test('an edit is counted again, and until then the numbers before it stay', async () => {
  const id = await attack(MIGRAINE)
  render(<Diary />)
  await screen.findByText(/1 of 22 days recorded\.$/)

  await change('episode', id, { deleted: true })

  expect(screen.queryByText('Counting…')).toBeNull()
  expect(await screen.findByText('Nothing is recorded in this month.')).toBeTruthy()
})

test('a month of another year is two taps away, with how many attacks it has', async () => {
  await attack({ span: { ...SPAN, started_at: '2024-03-01T08:00:00Z', ended_at: '2024-03-01T09:00:00Z' } })
  render(<Diary />)

  fireEvent.click(screen.getByRole('button', { name: 'November 2026' }))
  fireEvent.click(await screen.findByRole('radio', { name: '2024' }))
  fireEvent.click(await screen.findByRole('button', { name: /March 2024: 1 attack$/ }))

  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('March 2024'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('ten years come in parts, the newest first', async () => {
  for (const year of [2026, 2025, 2024, 2023]) {
    await attack({ span: { ...SPAN, started_at: `${year}-03-01T08:00:00Z`, ended_at: `${year}-03-01T09:00:00Z` } })
  }
  render(<Diary />)
  const years = (): string[] => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '')
  expect(years()).toEqual(['2026', '2025'].map((year) => `1 attack in March ${year}`))
  const more = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Earlier attacks' }))

  more()
  await waitFor(() => expect(years()).toHaveLength(3))
  more()

  await waitFor(() => expect(years()).toHaveLength(4))
  expect(within(screen.getByRole('main')).queryByRole('button', { name: 'Earlier attacks' })).toBeNull()
})
