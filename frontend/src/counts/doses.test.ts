// Every dose with its day and the class in which it counts.
import { expect, test } from 'vitest'
import { NO, UNKNOWN, YES } from './answer'
import type { CheckinFields, Diary, DoseFields, EpisodeFields, MedicationFields } from './document'
import { type Dose, dosesOf } from './doses'
import { dateOf } from './zones'

type Parts = {
  episodes?: EpisodeFields[]
  medications?: MedicationFields[]
  doses?: DoseFields[]
  checkins?: CheckinFields[]
}
const entries = <Fields>(kind: string, all: Fields[] = []): { id: string; fields: Fields }[] =>
  all.map((fields, at) => ({ id: `${kind}${at}`, fields }))
const diaryOf = ({ episodes, medications, doses, checkins }: Parts): Diary => ({
  episodes: entries('e', episodes),
  medications: entries('m', medications),
  doses: entries('d', doses),
  checkins: entries('c', checkins),
  background: null,
})
const one = (parts: Parts): Dose => dosesOf(diaryOf(parts))[0]!
const dayOf = (parts: Parts): string => dateOf(one(parts).day)

const LATE = '2026-11-18T16:00:00Z'
const TOKYO = { span: { started_at: '2026-11-18T14:00:00Z', time_zone: 'Asia/Tokyo' } }

test('a dose in an attack is counted on the day that it was there', () => {
  expect(dayOf({ episodes: [TOKYO], doses: [{ taken_at: LATE, episode_id: 'e0' }] })).toBe('2026-11-19')
  expect(dayOf({ episodes: [{ ...TOKYO, doses: [{ taken_at: LATE }] }] })).toBe('2026-11-19')
})

test('a dose without a time is counted with the beginning of its attack, and without one on no day', () => {
  expect(dayOf({ episodes: [TOKYO], doses: [{ episode_id: 'e0' }] })).toBe('2026-11-18')
  expect(one({ doses: [{ drug: 'ibuprofen' }] }).day).toBeNaN()
  expect(one({ episodes: [{ doses: [{}] }] }).day).toBeNaN()
})

test('a dose outside of any attack is counted in the zone last known before it', () => {
  const berlin = { span: { started_at: '2026-11-20T10:00:00Z', time_zone: 'Europe/Berlin' } }
  const nowhere = [{ span: { started_at: '2026-11-18T15:00:00Z' } }, {}]

  expect(dayOf({ episodes: [berlin, TOKYO, ...nowhere], doses: [{ taken_at: LATE }] })).toBe('2026-11-19')
  expect(dayOf({ episodes: [berlin], doses: [{ taken_at: '2026-11-18T23:30:00Z' }] })).toBe('2026-11-19')
  expect(dayOf({ doses: [{ taken_at: '2026-11-18T23:30:00Z' }] })).toBe('2026-11-18')
})

test('the zone of a day’s own notes stands before the one last known', () => {
  const checkins = [{ date: '2026-11-18', time_zone: 'Asia/Tokyo' }, { date: '2026-11-19' }]

  expect(dayOf({ checkins, doses: [{ taken_at: LATE }] })).toBe('2026-11-19')
  expect(dayOf({ checkins: [{ date: '2026-11-18' }], doses: [{ taken_at: LATE }] })).toBe('2026-11-18')
})

test('a dose of an attack that is not in the diary stands in an attack all the same', () => {
  expect(one({ doses: [{ taken_at: LATE, episode_id: 'gone' }] }).acute).toBe(YES)
  expect(one({ doses: [{ taken_at: LATE }] }).acute).toBe(UNKNOWN)
})

test('what prevents is not acute, even in an attack', () => {
  const medications = [{ name: 'Sumatriptan', use: 'preventive' }]
  const doses = [{ taken_at: LATE, medication_id: 'm0', episode_id: 'e0' }]

  expect(one({ medications, doses, episodes: [TOKYO] }).acute).toBe(NO)
})

test('a dose counts as its medicine, or as the substance that it names', () => {
  const medications = [{ name: 'Sumatriptan' }]
  const counted = (dose: DoseFields): string => one({ medications, doses: [dose] }).medicine.overuseClass

  expect(counted({ medication_id: 'm0' })).toBe('triptan')
  expect(counted({ drug: 'ibuprofen', medication_id: 'm0' })).toBe('non_opioid')
  expect(counted({ medication_id: 'gone' })).toBe('unknown')
})

test.each([
  [{ relief: 'complete' }, YES],
  [{ relief: 'none', pain_after_2h: 0 }, NO],
  [{ pain_after_2h: 0 }, YES],
  [{ pain_after_2h: 3 }, UNKNOWN],
  [{}, UNKNOWN],
])('a dose with %o helped: %i', (said, helped) => {
  expect(one({ doses: [{ taken_at: LATE, ...said }] }).helped).toBe(helped)
})
