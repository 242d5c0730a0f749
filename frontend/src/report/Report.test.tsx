// @vitest-environment jsdom
/** The report, over a real diary: every count with its range, and nothing claimed that is not recorded. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { keep } from '../store/diary'
import type { Episode } from '../store/documents'
import { BACKGROUND_ID, dailyId, newId } from '../store/ids'
import { background, checkins, doses, episodes, medications } from '../store/live'
import { NOW, onAFreshDiary } from '../testing/screen'
import { addDays } from '../words/dates'
import { ReportPage } from './ReportPage'

onAFreshDiary()

const zone = 'UTC'
const MIGRAINE: Partial<Episode> = {
  pain_peak: 8,
  side: 'left',
  quality: ['throbbing'],
  worse_with_activity: true,
  nausea: 'moderate',
  vomiting: false,
  photophobia: true,
  phonophobia: true,
  suspected_triggers: ['stress', 'food:cheese'],
}
const attackOn = (day: string, fields: Partial<Episode> = MIGRAINE): Promise<void> =>
  keep('episode', newId(), {
    span: { started_at: `${day}T08:00:00Z`, ended_at: `${day}T18:00:00Z`, time_zone: zone },
    ...fields,
  })
const freeOn = (day: string): Promise<void> =>
  keep('checkin', dailyId('checkin', day), { date: day, time_zone: zone, headache_free: true })
/** What is counted comes a moment later. */
const show = async (): Promise<void> => {
  render(<ReportPage now={NOW} />)
  expect(await screen.findByText(/not a diagnosis/i)).toBeTruthy()
}
const row = (name: RegExp | string): HTMLElement => screen.getAllByRole('row', { name })[0] ?? document.body
const section = (title: string): HTMLElement => screen.getByText(title).closest('section') ?? document.body

/** Thirty days, all recorded but two; four attacks, of which one was treated. */
async function month(): Promise<void> {
  for (let ago = 2; ago < 30; ago += 1) await freeOn(addDays('2026-11-22', -ago))
  for (const ago of [0, 7, 14, 21]) await attackOn(addDays('2026-11-22', -ago))
  await waitFor(() => expect([checkins.value.length, episodes.value.length]).toEqual([28, 4]))
}

test('an empty diary makes a report that says so, and no count', async () => {
  await show()

  expect(screen.getByText(/nothing is recorded in this period/i)).toBeTruthy()
  expect(screen.getByText(/0 of 90 days recorded/)).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText(/not a diagnosis/i)).toBeTruthy()
})

test('days not recorded make every count a range, with its days beside it', async () => {
  await month()

  await show()

  expect(within(row(/^Headache \d/)).getByText('4–5')).toBeTruthy()
  expect(within(row(/^Migraine \d/)).getByText('4–5')).toBeTruthy()
  expect(within(row(/^Recorded/)).getByText('29 of 30')).toBeTruthy()
  expect(screen.getByRole('img', { name: /November 2026: 4–5 headache days/ })).toBeTruthy()
})

test('medicine days stand against the limit of their class', async () => {
  const id = newId()
  await keep('medication', id, { name: 'Imigran', ingredients: ['sumatriptan'] })
  for (let ago = 0; ago < 11; ago += 1) {
    await keep('dose', newId(), {
      medication_id: id,
      taken_at: `${addDays('2026-11-22', -ago)}T09:00:00Z`,
      pain_after_2h: 0,
    })
  }
  await waitFor(() => expect([medications.value.length, doses.value.length]).toEqual([1, 11]))

  await show()

  const medicines = within(section('Acute medicine days, last 30'))
  expect(medicines.getByText('Triptan')).toBeTruthy()
  expect(medicines.getByText(/^11.* of 10 days$/)).toBeTruthy()
  expect(medicines.getByText('At or over the limit in these 30 days.')).toBeTruthy()
  expect(within(section('What the medicines did')).getByText('11 of 11')).toBeTruthy()
})

test('a pattern says which criterion is met, not met or open, and why', async () => {
  await month()

  await show()

  const patterns = within(section('Patterns and their criteria'))
  const chronic = patterns.getByText(/chronic migraine/i).closest('li') ?? document.body
  expect(within(chronic).getByText('not met')).toBeTruthy()
  expect(chronic.textContent).toMatch(/A no/)
})

test('the typical attack leaves out what was not said', async () => {
  await month()
  await attackOn('2026-11-04', {})
  await waitFor(() => expect(episodes.value).toHaveLength(5))

  await show()

  const typical = within(section('Typical attack'))
  expect(typical.getByText('Light hurts').nextSibling?.textContent).toBe('4 of 4')
  expect(within(section('Suspected by the person')).getByText('cheese')).toBeTruthy()
})

test('what needs a doctor stands first, with its day', async () => {
  await attackOn('2026-11-20', { onset_speed: 'thunderclap' })
  await waitFor(() => expect(episodes.value).toHaveLength(1))

  await show()

  expect(screen.getByText(/worst in under a minute, on 20 Nov/)).toBeTruthy()
})

test('each attack has its line, and what is not known in it is a dash', async () => {
  await attackOn('2026-11-20')
  await keep('episode', newId(), {
    span: { started_at: '2026-11-19T08:00:00Z', time_zone: zone, end_unknown: true, onset_precision: 'day_only' },
    pain_severity: 'mild',
  })
  await attackOn('2026-11-18', {})
  await waitFor(() => expect(episodes.value).toHaveLength(3))

  await show()

  expect(row(/20 Nov/).textContent?.replaceAll('\u00a0', ' ')).toBe('20 Nov10 h81.1, aura not said')
  expect(row(/19 Nov/).textContent).toBe('19 Nov–mildopen')
  expect(row(/18 Nov/).textContent).toMatch(/–open$/)
})

test('the person is named by the year of birth alone, and open questions come along', async () => {
  await keep('background', BACKGROUND_ID, {
    birth_year: 1988,
    questions: [
      { id: newId(), text: 'Would a preventive help?' },
      { id: newId(), text: 'Asked already', answered: true },
    ],
  })
  await waitFor(() => expect(background.value).not.toBeNull())

  await show()

  expect(screen.getByText('Headache diary of a person born 1988')).toBeTruthy()
  expect(screen.getByText('Would a preventive help?')).toBeTruthy()
  expect(screen.queryByText('Asked already')).toBeNull()
})

test('another period shows other days, and a wrong one says what is wrong', async () => {
  await attackOn('2026-09-01')
  await waitFor(() => expect(episodes.value).toHaveLength(1))
  await show()
  expect(screen.getByText(/1 of 90 days recorded/)).toBeTruthy()

  fireEvent.click(screen.getByRole('radio', { name: '30 days' }))
  expect(await screen.findByText(/0 of 30 days recorded/)).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Other' }))
  expect(await screen.findByText(/must not lie after/)).toBeTruthy()
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-09-01' } })
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-09-10' } })

  expect(await screen.findByText(/1 of 10 days recorded/)).toBeTruthy()
})

test('a tap prints it', async () => {
  const printed = vi.fn()
  window.print = printed
  await show()
  fireEvent.click(await screen.findByRole('radio', { name: '90 days' }))

  fireEvent.click(await screen.findByRole('button', { name: 'Print or save as PDF' }))

  expect(printed).toHaveBeenCalledOnce()
})
