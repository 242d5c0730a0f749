// One attack for counting: the days that it touches, and its answers.
import { expect, test } from 'vitest'
import { NO, UNKNOWN, YES } from './answer'
import { type Attack, attackOf, lasted, runs } from './attack'
import type { DoseFields, EpisodeFields } from './document'
import { dateOf } from './zones'

const STARTED = '2026-11-18T05:00:00Z'
const ENDED = { started_at: STARTED, ended_at: '2026-11-18T10:00:00Z', time_zone: 'UTC' }
const NOW = new Date('2026-11-30T12:00:00Z')
const attack = (fields: EpisodeFields = {}, taken: DoseFields[] = [], now: Date | null = NOW): Attack =>
  attackOf({ id: 'e', fields: { span: ENDED, ...fields } }, taken, { background: {}, now })
const days = ({ stretches }: Attack): string[][] => stretches.map((stretch) => stretch.map(dateOf))
const open = (more = {}): EpisodeFields => ({ span: { started_at: STARTED, time_zone: 'UTC', ...more } })

test.each([[null], [{}], [{ started_at: 'soon' }]])('an attack without a beginning (%o) touches no day', (span) => {
  const one = attack({ span })

  expect([one.began, one.stretches]).toEqual([Number.NaN, []])
})

test('a short spill over midnight belongs to the day before', () => {
  const until = (ended_at: string): string | undefined => days(attack({ span: { ...ENDED, ended_at } }))[0]?.[1]

  expect(until('2026-11-19T00:20:00Z')).toBe('2026-11-18')
  expect(until('2026-11-19T00:40:00Z')).toBe('2026-11-19')
})

test('a day of an attack without a zone is that of UTC', () => {
  expect(days(attack({ span: { ...ENDED, time_zone: null } }))).toEqual([['2026-11-18', '2026-11-18']])
})

test('an attack that was left open counts only on days on which something of it was written down', () => {
  const fields = { ...open(), pain_readings: [{ at: '2026-11-20T08:00:00Z' }, { at: null }] }
  const inside = [{ taken_at: '2026-11-21T08:00:00Z' }]
  const taken = [{ taken_at: '2026-11-22T08:00:00Z' }, { taken_at: '2026-11-18T06:00:00Z' }, {}]

  const touched = days(attack({ ...fields, doses: inside }, taken)).map(([first]) => first)

  expect(touched).toEqual(['2026-11-18', '2026-11-20', '2026-11-21', '2026-11-22'])
  expect(days(attack(open()))).toEqual([['2026-11-18', '2026-11-18']])
})

test('an attack that began within three days is believed to run until now', () => {
  expect(days(attack(open(), [], new Date('2026-11-20T12:00:00Z')))).toEqual([['2026-11-18', '2026-11-20']])
  expect(days(attack(open(), [], null))).toEqual([['2026-11-18', '2026-11-18']])
})

test('an attack runs until its end, its length, or that nobody knows it, was said', () => {
  const span = { started_at: STARTED }
  const said = [
    { ended_at: ENDED.ended_at },
    { end_unknown: true },
    { onset_precision: 'day_only' },
    { duration_minutes: 60 },
    { duration_minutes_range: [null, 90] },
  ]

  expect(runs(span)).toBe(true)
  expect(said.map((more) => runs({ ...span, ...more }))).toEqual([false, false, false, false, false])
})

test('no pain is no headache, and with an aura pain that was not answered is unknown', () => {
  const aura = [{ symptom: 'visual', duration_minutes: 20 }]

  expect(attack({ pain_severity: 'none', aura }).headache).toBe(NO)
  expect(attack({ aura }).headache).toBe(UNKNOWN)
  expect(attack().headache).toBe(YES)
  expect(attack({ aura: [] }).headache).toBe(YES)
})

test.each([
  ['none', NO],
  ['mild', NO],
  ['moderate', YES],
  ['severe', YES],
  [null, UNKNOWN],
])('pain that was %s is at least moderate: %i', (pain_severity, severe) => {
  expect(attack({ pain_severity }).severe).toBe(severe)
})

test.each([
  [null, UNKNOWN],
  [[], NO],
  [[{ symptom: 'sensory', duration_minutes: 20 }], NO],
  [[{ symptom: 'visual', duration_minutes: 20 }], YES],
  [[{ symptom: 'visual', duration_minutes: 4 }], NO],
  [[{ symptom: 'visual', duration_minutes: 61 }], NO],
  [[{ symptom: 'visual', duration_minutes: null }], UNKNOWN],
])('an aura %o is a visual one of the right length: %i', (aura, answer) => {
  expect(attack({ aura }).visualAura).toBe(answer)
})

test('that a medicine was taken of which there is no dose is seen, and no answer is not an answer', () => {
  const told = (fields: EpisodeFields, taken: DoseFields[] = []): boolean[] => {
    const one = attack(fields, taken)
    return [one.medicinesAnswered, one.unnamed]
  }

  expect(told({})).toEqual([false, false])
  expect(told({ took_medicine: false })).toEqual([true, false])
  expect(told({ took_medicine: true })).toEqual([true, true])
  expect(told({ took_medicine: true }, [{ taken_at: STARTED }])).toEqual([true, false])
  expect(told({ doses: [] })).toEqual([true, false])
})

test('what the person believes is yes, no or unknown', () => {
  const believed = [true, false, null].map((believed_migraine) => attack({ believed_migraine }).believed)

  expect(believed).toEqual([YES, NO, UNKNOWN])
})

test('how long it lasted counts only as far as it was a headache', () => {
  expect([lasted(attack(), 240), lasted(attack(), 301)]).toEqual([YES, NO])
  expect(lasted(attack({ pain_severity: 'none' }), 240)).toBe(NO)
})
