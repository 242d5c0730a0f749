// @vitest-environment jsdom
/** The search of the diary: words, filters, the count, and the address that brings it back. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { keep } from '../store/diary'
import type { Dose, Episode } from '../store/documents'
import { newId } from '../store/ids'
import { doses, episodes, medications } from '../store/live'
import { NOW, onAFreshDiary, SPAN } from '../testing/screen'
import { DiaryPage } from './DiaryPage'

onAFreshDiary()

const look = (at = 'find=') => render(<DiaryPage now={NOW} search={new URLSearchParams(at)} />)
const attack = async (fields: Partial<Episode> = {}, day = '2026-11-18'): Promise<string> => {
  const id = newId()
  const before = episodes.value.length
  const span = { ...SPAN, started_at: `${day}T04:50:00Z`, ended_at: `${day}T16:10:00Z` }
  await keep('episode', id, { span, ...fields })
  await waitFor(() => expect(episodes.value).toHaveLength(before + 1))
  return id
}
const took = async (fields: Partial<Dose>): Promise<void> => {
  const before = doses.value.length
  await keep('dose', newId(), { taken_at: SPAN.started_at, ...fields })
  await waitFor(() => expect(doses.value).toHaveLength(before + 1))
}
const type = (text: string): void => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } })
const says = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toContain(text))

test.each([
  ['STORM', { notes: 'after the storm' }],
  ['frühstück', { notes: 'kein Fruhstuck' }],
  ['fruhstuck', { notes: 'kein Frühstück' }],
  ['chocolate', { suspected_triggers: ['food:chocolate'] }],
  ['too little sleep', { suspected_triggers: ['sleep_short'] }],
  ['left temple', { locations: ['temporal:left'] }],
] satisfies [string, Partial<Episode>][])('%s is found where it stands', async (words, fields) => {
  await attack(fields)
  await attack({ notes: 'nothing of it' })
  look()

  type(words)

  await says('1 of 2 attacks')
})

test('a medicine is found by its name, and what an attack fits once it is judged', async () => {
  const medicine = newId()
  await keep('medication', medicine, { name: 'Sumatriptan' })
  await waitFor(() => expect(medications.value).toHaveLength(1))
  await took({ episode_id: await attack({ pain_peak: 5 }), medication_id: medicine })
  await attack()
  look()

  type('sumatrip')
  await says('1 of 2 attacks')
  type('no such word')

  await says('No attack fits that.')
})

test('what was only filled in from the usual attack is not found as said', async () => {
  await attack({ suspected_triggers: ['stress'], prefilled: ['suspected_triggers'] })
  look()

  type('stress')

  await says('No attack fits that.')
})

test.each([
  ['severity=severe', { pain_severity: 'severe' }],
  ['aura', { aura: [{ id: newId(), symptom: 'visual' }] }],
  ['unfinished', { span: { ...SPAN, ended_at: null, end_unknown: true } }],
  ['medicine=any', { took_medicine: true }],
  ['medicine=none', { took_medicine: false }],
] satisfies [string, Partial<Episode>][])(
  'the filter %s lets through what was said, not what was not',
  async (filter, fields) => {
    await attack(fields)
    await attack()

    look(`find=&${filter}`)

    await says('1 of 2 attacks')
  },
)

test('a stretch of days is counted by the calendar of the attack', async () => {
  await attack({}, '2026-11-18')
  await attack({}, '2026-10-02')

  look('find=&from=2026-10-01&to=2026-10-31')

  await says('1 of 2 attacks')
})

test('what is only on this device can be looked for', async () => {
  await attack()

  look('find=&unsent')

  await says('1 of 1 attack')
})

test('what is looked for stands in the address, and nothing found leads back to all', async () => {
  await attack({ notes: 'rain' })
  look('find=snow&kind=other')
  await says('No attack fits that.')
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('snow')

  fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
  await says('1 of 1 attack')
  type('rain')

  await waitFor(() => expect(location.search).toBe('?find=rain'))
})
