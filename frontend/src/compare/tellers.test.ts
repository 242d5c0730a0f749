/** What an attack says about each field, in words; what was not said is said by nothing. */
import { expect, test } from 'vitest'
import '../testing/words'
import { judge } from '../counts/laid'
import type { EntryOf } from '../store/database'
import type { Column } from './columns'
import { afterPhase, aura, began, lasted, medicines, oneOf, places, setOf, type Teller, yesOrNo } from './tellers'

type Said = EntryOf<'episode'>['fields']
const SPAN = { started_at: '2026-11-18T05:00:00Z', ended_at: '2026-11-18T10:30:00Z', time_zone: 'Europe/Berlin' }
const NOW = new Date('2026-11-18T08:20:00Z')
const DIARY = { episodes: [], doses: [], medications: [], checkins: [], background: null }

function column(said: Said, doses: Column['doses'] = []): Column {
  const entry: EntryOf<'episode'> = { id: 'a', kind: 'episode', revision: null, fields: said }
  const attack = judge({ ...DIARY, episodes: [entry] }, NOW)(entry)
  return { id: 'a', said, attack, doses, medicine: (one) => (one === 'm1' ? 'Sumatriptan' : undefined) }
}
/** As it is read out: a length is not broken over two lines on the screen. */
const told = (tell: Teller, said: Said, doses: Column['doses'] = []): string | null =>
  tell(column(said, doses))?.replace(/\s/g, ' ') ?? null

test('when it began is told in the zone of the attack, and no time where only the day is known', () => {
  // A region may add a word to the hour.
  expect(told(began, { span: SPAN })).toMatch(/^0?6:00\b/)
  expect(told(began, { span: { ...SPAN, onset_precision: 'day_only' } })).toBe('only the day')
  expect(told(began, {})).toBeNull()
})

test('how long it lasted is told where both ends are known; one that runs, for how long so far', () => {
  expect(told(lasted, { span: SPAN })).toBe('5 h 30')
  expect(told(lasted, { span: { ...SPAN, ended_at: null } })).toBe('Running for 3 h 20')
  expect(told(lasted, { span: { ...SPAN, ended_at: null, end_unknown: true } })).toBeNull()
  expect(told(lasted, { span: { ...SPAN, onset_precision: 'day_only' } })).toBeNull()
  expect(told(lasted, {})).toBeNull()
})

test('the after-phase is told by the day and the time at which it was over', () => {
  expect(told(afterPhase, { span: SPAN, postdrome_until: '2026-11-19T07:15:00Z' })).toMatch(/^Thu 19, 0?8:15\b/)
  expect(told(afterPhase, { span: SPAN })).toBeNull()
  expect(told(afterPhase, { postdrome_until: '2026-11-19T07:15:00Z' })).toBeNull()
})

test('places are told with their sides; none of them is an answer too', () => {
  expect(told(places, { locations: ['temporal:left', 'vertex'] })).toBe('left temple, crown')
  expect(told(places, { locations: [] })).toBe('None of these')
  expect(told(places, {})).toBeNull()
})

test('an aura is told by its kinds, none by none of these, and none that was asked about by nothing', () => {
  expect(told(aura, { aura: [{ id: 'x', symptom: 'visual' }] })).toBe('Sight')
  expect(told(aura, { aura: [] })).toBe('None of these')
  expect(told(aura, {})).toBeNull()
})

test('yes and no are told apart from what was not said', () => {
  const vomited = yesOrNo(({ vomiting }) => vomiting)

  expect([{ vomiting: true }, { vomiting: false }, { vomiting: null }, {}].map((said) => told(vomited, said))).toEqual([
    'yes',
    'no',
    null,
    null,
  ])
})

test('an answer without a word of its own is told as it is', () => {
  const peak = oneOf(
    ({ pain_peak }) => pain_peak,
    () => ({}),
  )
  const words = setOf(
    ({ premonitory }) => premonitory,
    () => ({ yawning: { label: 'Yawning' } }),
  )

  expect(told(peak, { pain_peak: 0 })).toBe('0')
  expect(told(peak, {})).toBeNull()
  expect(told(words, { premonitory: ['yawning', 'other:cold: hands'] })).toBe('Yawning, cold: hands')
})

test('each medicine is told by its name and when it was taken; one taken before the attack, without a length', () => {
  const dose = (minutes: number, more: Column['doses'][number] = {}) => ({
    medication_id: 'm1',
    taken_at: new Date(Date.parse(SPAN.started_at) + minutes * 60_000).toISOString(),
    ...more,
  })

  expect(told(medicines, { span: SPAN }, [dose(0), dose(90, { relief: 'complete' })])).toBe(
    'Sumatriptan after 0 min · Sumatriptan after 1 h 30 (helped: wholly)',
  )
  expect(told(medicines, { span: SPAN }, [dose(-20)])).toBe('Sumatriptan')
  expect(told(medicines, { span: SPAN }, [{ medication_id: null, relief: 'none' }])).toBe('A medicine (helped: no)')
  expect(told(medicines, {}, [dose(5)])).toBe('Sumatriptan')
})

test('that nothing was taken is told only where it was said', () => {
  expect(told(medicines, { took_medicine: false })).toBe('nothing')
  expect(told(medicines, { took_medicine: true })).toBeNull()
  expect(told(medicines, {})).toBeNull()
})
