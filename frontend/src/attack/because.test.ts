/** The reasons beside the criteria: what is so, what could still be, and how long it lasted. */
import { expect, test } from 'vitest'
import type { Result } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { becauseOf } from './because'
import { kindsOf, leftOf, noteOf, sentenceOf } from './verdict'

const span = { started_at: '2026-11-22T01:00:00Z', ended_at: '2026-11-22T07:30:00Z', time_zone: 'Europe/Berlin' }
const OVER: Episode = { span }
const RUNNING: Episode = { span: { ...span, ended_at: null } }

const resultWith = (fields: Partial<Result>): Result => ({
  ...{ id: 'a', labels: [], verdict: 'undetermined', duration_minutes: [390, 390], criteria: {}, facts: {} },
  ...{ ask_next: null, flags: [], criteria_set: 'ICHD-3' },
  ...fields,
})
const lengthOf = (duration_minutes: Result['duration_minutes']): string =>
  becauseOf('1.1 B', resultWith({ duration_minutes }), OVER)

test('a length is told as far as it is known', () => {
  expect(lengthOf([390, 390])).toBe('lasted 6 h 30')
  expect(lengthOf([60, 240])).toBe('between 1 h and 4 h')
  expect(lengthOf([240, null])).toBe('at least 4 h')
  expect(lengthOf([0, null])).toBe('length not known')
})

test('what is so stands before what was not said', () => {
  const facts = { unilateral: 'yes', pulsating: 'no', moderate_or_severe: 'unknown' } as const

  expect(becauseOf('1.1 C', resultWith({ facts }), OVER)).toBe(
    'one-sided, not said: moderate or severe, worse when moving',
  )
})

test('moving that does not make it worse speaks for tension-type headache', () => {
  const of = (worse_with_activity: 'yes' | 'no'): string =>
    becauseOf('2 C', resultWith({ facts: { ...NO_FEATURES, worse_with_activity } }), OVER)

  expect(of('no')).toBe('not worse when moving')
  expect(of('yes')).toBe('none of them')
})
const NO_FEATURES = { bilateral: 'no', pressing: 'no', mild_or_moderate: 'no' } as const

test('what came with it is told symptom by symptom, and what was not said as such', () => {
  expect(becauseOf('2 D', resultWith({ facts: { nausea: 'no', photophobia: 'yes' } }), OVER)).toBe(
    'sick: no, vomiting: not said, light: yes, sound: not said',
  )
})

test('a criterion that needs no reason gets none', () => {
  expect(becauseOf('1.1 E', resultWith({}), OVER)).toBe('')
})

test('a length that is open is not asked when no medicine cut it short, and waits while the attack runs', () => {
  const state = (cut_short: 'yes' | 'no', episode: Episode): string | undefined =>
    kindsOf(resultWith({ criteria: { '1.1': { B: 'unknown' } }, facts: { cut_short } }), episode)[0]?.criteria[0]?.state

  expect(state('no', OVER)).toBe('not asked')
  expect(state('yes', OVER)).toBe('not known')
  expect(state('no', RUNNING)).toBe('not yet')
})

test('the kind that still fits leads, and a kind or criterion without words keeps its code', () => {
  const criteria = { '1.1': { B: 'yes' }, '2': { B: 'no' }, '9.9': { Z: 'yes' } } as const
  const titles = (labels: string[]): string[] =>
    kindsOf(resultWith({ labels, criteria }), OVER).map(({ title }) => title)

  expect(titles(['2.4'])[0]).toBe('Tension-type headache')
  expect(titles(['1.1', '2'])[0]).toBe('Migraine without aura')
  const last = kindsOf(resultWith({ labels: ['1.1'], criteria }), OVER).find(({ title }) => title === '9.9')
  expect(last?.criteria[0]).toMatchObject({ name: '9.9 Z', state: 'met', because: '' })
})

test('a label or a verdict that has no words is never shown raw', () => {
  const said: Episode = { ...OVER, side: 'left' }

  expect(sentenceOf(resultWith({ labels: ['99'] }), said)).toBe('Several kinds still fit.')
  expect(sentenceOf(resultWith({ labels: ['1.1', '2'], verdict: 'brand_new' }), said)).toBe('Several kinds still fit.')
  expect(sentenceOf(resultWith({ labels: ['1.1', '2'], verdict: 'unclassified' }), said)).toBe(
    'Fits none of the kinds known here.',
  )
})

test('one question is left at least while one is asked, and none when nothing more would help', () => {
  const told: Episode = {
    ...OVER,
    ...({ pain_peak: 6, side: 'left', quality: [], worse_with_activity: true, nausea: 'none' } as const),
    ...{ vomiting: false, photophobia: false, phonophobia: false },
  }

  expect(leftOf(resultWith({ ask_next: 'took_medicine' }), told)).toBe('1\u00a0question left.')
  expect(leftOf(resultWith({}), told)).toBeUndefined()
  expect(leftOf(resultWith({}), { ...told, ...RUNNING })).toBe('Its length decides.')
})

test('an aura that is written down is said not to be judged here', () => {
  expect(noteOf({ ...OVER, aura: [{ id: 'x', symptom: 'visual' }] })).toMatch(/not judged here yet/)
  expect(noteOf(OVER)).toBeUndefined()
})
