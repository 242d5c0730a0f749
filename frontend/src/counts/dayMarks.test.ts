// What the calendar shows of each day.
import { expect, test } from 'vitest'
import { dayMarks } from './dayMarks'
import type { CheckinFields, Diary, EpisodeFields } from './document'

const nothing: Diary = { episodes: [], medications: [], doses: [], checkins: [], background: null }
const berlin = 'Europe/Berlin'

const migraine: EpisodeFields = {
  span: { started_at: '2026-11-10T22:00:00+01:00', ended_at: '2026-11-11T06:00:00+01:00', time_zone: berlin },
  pain_severity: 'severe',
  side: 'left',
  nausea: 'mild',
  aura: [],
}
const checkin = (date: string, fields: Partial<CheckinFields>) => ({
  id: date,
  fields: { date, time_zone: berlin, ...fields },
})
const told = (diary: Diary, date: string): string[] =>
  Object.entries(dayMarks(diary).get(date) ?? {}).flatMap(([name, yes]) => (yes ? [name] : []))

test('an empty diary marks no day', () => {
  expect(dayMarks(nothing).size).toBe(0)
})

test('an attack marks every day that it touches, and no day that was not recorded', () => {
  const later = checkin('2026-11-14', { headache_free: true })

  const diary = { ...nothing, episodes: [{ id: 'a', fields: migraine }], checkins: [later] }

  expect([...dayMarks(diary).keys()]).toEqual(['2026-11-10', '2026-11-11', '2026-11-14'])
  expect(told(diary, '2026-11-11')).toEqual(['recorded', 'headache', 'migraine', 'severe'])
  expect(told(diary, '2026-11-14')).toEqual(['recorded', 'free'])
})

test('a medicine marks its day whether or not there was an attack', () => {
  const medications = [{ id: 'm', fields: { name: 'Ibuprofen', use: 'acute' } }]
  const doses = [{ id: 'd', fields: { medication_id: 'm', taken_at: '2026-11-10T12:00:00Z' } }]

  expect(told({ ...nothing, medications, doses }, '2026-11-10')).toContain('medicine')
})

test('a period is marked from the check-in, and so is a day of which nothing else was said', () => {
  const checkins = [checkin('2026-11-10', { menstruation: 'flow' }), checkin('2026-11-11', { menstruation: 'none' })]

  expect(told({ ...nothing, checkins }, '2026-11-10')).toContain('period')
  expect(told({ ...nothing, checkins }, '2026-11-11')).not.toContain('period')
})

test('an attack in a time zone that this device does not know is shown in UTC', () => {
  const span = { started_at: '2026-11-10T23:30:00Z', ended_at: '2026-11-10T23:50:00Z', time_zone: 'Moon/Tranquility' }

  expect(told({ ...nothing, episodes: [{ id: 'a', fields: { span } }] }, '2026-11-10')).toContain('headache')
})
