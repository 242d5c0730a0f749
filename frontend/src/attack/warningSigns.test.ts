// Warning signs are asked where an attack is severe or unusual, and only those that can matter.
import { expect, test } from 'vitest'
import { WARNING_SIGN } from '../contract/vocabulary'
import type { Background, Episode } from '../store/documents'
import { asked, isDue } from './warningSigns'

const span = { started_at: '2026-11-22T01:00:00Z', time_zone: 'Europe/Berlin' }
const attack = (said: Partial<Episode> = {}): Episode => ({ span, ...said })

const DUE: [string, Partial<Episode>, boolean][] = [
  ['nothing said', {}, false],
  ['moderate', { pain_severity: 'moderate', pain_peak: 9 }, false],
  ['severe', { pain_severity: 'severe' }, true],
  ['6 of 10', { pain_peak: 6 }, false],
  ['7 of 10', { pain_peak: 7 }, true],
  ['worst in minutes', { onset_speed: 'minutes' }, false],
  ['worst in under a minute', { onset_speed: 'thunderclap' }, true],
  ['provoked by nothing', { provoked_by: [] }, false],
  ['provoked by coughing', { provoked_by: ['cough'] }, true],
  ['a typical aura', { aura: [{ id: 'a', symptom: 'visual' }] }, false],
  ['a weakness', { aura: [{ id: 'a', symptom: 'motor' }] }, true],
]

test.each(DUE)('after "%s" (%o) they are asked: %s', (_name, said, due) => {
  expect(isDue(attack(said))).toBe(due)
})

const ALWAYS = 15

test('a plain attack of a person of unknown age is asked the signs that matter to everybody', () => {
  expect(asked(attack(), {})).toHaveLength(ALWAYS)
  expect(asked(attack(), {})).toContain('first_of_its_kind')
})

const MORE: [string, Partial<Episode>, Background, string[]][] = [
  ['an injury', { warning_signs: ['head_injury'] }, {}, ['drowsy_after_injury', 'blood_thinner']],
  ['a painful eye', { locations: ['orbital:left'] }, {}, ['light_halos']],
  ['a red eye', { autonomic: ['red_eye'] }, {}, ['light_halos']],
  ['swollen discs', {}, { red_flag_answers: { swollen_optic_discs: true } }, ['vision_greying', 'pulse_whoosh']],
  ['an age of 50', {}, { birth_year: 1976 }, ['jaw_pain_chewing', 'scalp_tenderness']],
  ['headaches that began at 50', {}, { age_at_onset: 50 }, ['jaw_pain_chewing', 'scalp_tenderness']],
]

test.each(MORE)('%s is asked about further', (_name, said, person, signs) => {
  const more = asked(attack(said), person)

  expect(more).toEqual(WARNING_SIGN.filter((sign) => more.includes(sign)))
  expect(more).toEqual(expect.arrayContaining(signs))
  expect(more).toHaveLength(ALWAYS + signs.length)
})

test('a sign that was said stays in sight when its reason is gone', () => {
  expect(asked(attack({ warning_signs: ['blood_thinner'] }), {})).toContain('blood_thinner')
})
