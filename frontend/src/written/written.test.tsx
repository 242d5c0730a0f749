// @vitest-environment jsdom
/** How a diary was written, told to its person: with an account and without, with a line and without. */
import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Umbra } from '../contract/client'
import type { Days, Evidence, Got } from '../reading/source'
import { NOW, onAFreshDiary } from '../testing/screen'
import { asked, besides } from './besides'
import { WrittenPage } from './WrittenPage'

onAFreshDiary()

const NONE = { at_once: 0, same_day: 0, within_48_h: 0, later: 0, ahead: 0, not_known: 0 }
const KIND = { entries: 0, imported: 0, prefilled: 0, unconfirmed: 0, by_server: NONE, by_device: NONE }
const EMPTY: Evidence = {
  from: '2026-08-25',
  as_of: '2026-11-22',
  head: '',
  bound_at: null,
  restored_at: [],
  kinds: [
    { ...KIND, kind: 'episode' },
    { ...KIND, kind: 'dose' },
    { ...KIND, kind: 'checkin' },
  ],
  weeks: [{ week: '2026-11-16', days: 7, recorded: 0, in_time: [0, 0] }],
  changed: 0,
  changed_later: 0,
  deleted: 0,
  erased: 0,
  changes: [],
  of: 0,
}
const CHANGE = { entry_id: 'a', kind: 'episode', day: '2026-11-01', device: 'phone' } as const
const FULL: Evidence = {
  ...EMPTY,
  head: '7K4M-Q2XD-9F3T-WZ0A-5BMF',
  bound_at: '2026-10-01T12:00:00Z',
  restored_at: ['2026-10-05T12:00:00Z'],
  kinds: [
    {
      kind: 'episode',
      entries: 4,
      imported: 1,
      prefilled: 2,
      unconfirmed: 1,
      by_server: { ...NONE, later: 3 },
      by_device: { ...NONE, at_once: 2, not_known: 1 },
    },
    { ...KIND, kind: 'dose', entries: 1, imported: 1 },
    { ...KIND, kind: 'checkin' },
  ],
  weeks: [{ week: '2026-11-16', days: 7, recorded: 5, in_time: [2, 4] }],
  changed: 1,
  changed_later: 1,
  deleted: 1,
  erased: 1,
  changes: [
    { ...CHANGE, at: '2026-11-20T10:00:00Z', what: 'changed', after: 'later', fields: ['span.ended_at', 'side', 'x'] },
    { ...CHANGE, day: null, at: '2026-11-19T10:00:00Z', what: 'erased', after: null, fields: [] },
  ],
  of: 3,
}

/** An account that gives this, and the days it was asked for. */
function account(told: Got<Evidence>) {
  const days: Days[] = []
  const ask = async (some: Days): Promise<Got<Evidence>> => {
    days.push(some)
    return told
  }
  return { days, beside: { hasAccount: () => true, ask } }
}

const shown = async (told: Evidence): Promise<string> => {
  const { container } = render(<WrittenPage now={NOW} beside={account({ ok: true, value: told }).beside} />)
  await screen.findByText(/Entries of/)
  for (const fold of container.querySelectorAll('details')) {
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  return container.textContent ?? ''
}

test('how soon entries were written is told by the account and by the device', async () => {
  const text = await shown(FULL)

  expect(text).toContain('Entries of 25 August 2026 to 22 November 2026.')
  expect(text).toContain('Attacks: 4 entries')
  expect(text).toContain('within an hour02')
  expect(text).toContain('later30')
  expect(text).not.toContain('the same day')
  expect(text).toContain('Attacks: 1 came from another diary.')
  expect(text).toContain('Attacks: In 2, “as usual” filled something in; 1 not confirmed yet.')
  expect(text).toContain('Medicines taken: 1 came from another diary.')
})

test('what was changed afterwards is counted, and told with its moment and its fields', async () => {
  const text = await shown(FULL)

  expect(text).toContain('1 entry says something other than before, 1 of them changed more than 48 hours after.')
  expect(text).toContain('Deleted: 1. Erased for good: 1.')
  expect(text).toContain('The latest 2 of 3.')
  expect(text).toMatch(/20 November 2026, \d\d:00: attack of 1 November 2026 changed \(later\): .*side/)
  expect(text).toMatch(/19 November 2026, \d\d:00: attack erased for good/)
})

test('how complete it is stands week by week, and the chain with its end', async () => {
  const text = await shown(FULL)

  expect(text).toContain('16 November 20265 of 72 to 4')
  expect(text).toContain('7K4M-Q2XD-9F3T-WZ0A-5BMF')
  expect(text).toContain('What was written before 1 October 2026 was bound on that day.')
  expect(text).toContain('restored from a backup on 5 October 2026')
})

test('a diary in which nothing was written says so', async () => {
  const text = await shown(EMPTY)

  expect(text).toContain('Nothing is recorded for these days.')
  expect(text).toContain('Nothing that was said was changed afterwards.')
  expect(text).toContain('Nothing was written yet.')
  expect(text).toContain('0 of 70')
})

test('other days are asked for anew', async () => {
  const { days, beside } = account({ ok: true, value: EMPTY })
  render(<WrittenPage now={NOW} beside={beside} />)
  await screen.findByText(/Entries of/)

  fireEvent.click(screen.getByLabelText('30 days'))

  await screen.findByText(/Entries of/)
  expect(days).toEqual([
    { from: '2026-08-25', as_of: '2026-11-22' },
    { from: '2026-10-24', as_of: '2026-11-22' },
  ])
})

test('without a connection it says so, and asks again when told to', async () => {
  const { days, beside } = account({ ok: false, status: null })
  render(<WrittenPage now={NOW} beside={beside} />)

  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))

  await screen.findByText('There is no connection now.')
  expect(days).toHaveLength(2)
})

test('without an account there is nobody but this device to say so', () => {
  render(<WrittenPage now={NOW} beside={besides} />)

  expect(screen.getByText(/Without an account/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /sign in/i })).toBeTruthy()
})

test('what only this device has is sent before it is asked', async () => {
  const said: string[] = []
  const umbra = {
    GET: async (path: string) => {
      said.push(path)
      return { data: EMPTY, response: new Response() }
    },
  } as unknown as Umbra

  const told = await asked(umbra, async () => said.push('sent'), {})

  expect(said).toEqual(['sent', '/api/v1/evidence'])
  expect(told).toEqual({ ok: true, value: EMPTY })
})
