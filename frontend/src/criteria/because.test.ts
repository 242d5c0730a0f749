/** The reasons beside the criteria: what is so, what could still be, and how long it lasted. */
import { expect, test } from 'vitest'
import type { Result, Word } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { resultWith } from '../testing/result'
import { reasons } from '../words/reasons'
import { becauseOf } from './because'
import { judged } from './judged'

const span = { started_at: '2026-11-22T01:00:00Z', ended_at: '2026-11-22T07:30:00Z', time_zone: 'Europe/Berlin' }
const OVER: Episode = { span }
const RUNNING: Episode = { span: { ...span, ended_at: null } }
const lengthOf = (duration_minutes: Result['duration_minutes'], at = '1.1 B'): string =>
  becauseOf(at, resultWith({ duration_minutes }), OVER)
const because = (at: string, facts: Record<string, Word>, episode = OVER): string =>
  becauseOf(at, resultWith({ facts }), episode)

test('a length is told as far as it is known', () => {
  expect(lengthOf([390, 390])).toBe('lasted 6 h 30')
  expect(lengthOf([60, 240])).toBe('between 1 h and 4 h')
  expect(lengthOf([240, null])).toBe('at least 4 h')
  expect(lengthOf([0, null])).toBe('length not known')
})

test('a length of seconds is told in seconds', () => {
  expect(lengthOf([0.1, 0.1], '4.7 B')).toBe('lasted 6 s')
  expect(lengthOf([0, 2])).toBe('between 0 min and 2 min')
})

test('an attack that runs, or that a medicine may have cut short, says so', () => {
  const cut = resultWith({ facts: { cut_short: 'yes' } })

  expect(becauseOf('2 B', resultWith({}), RUNNING)).toBe('running, 6 h 30 so far')
  expect(becauseOf('2 B', resultWith({ duration_minutes: [0.3, null] }), RUNNING)).toBe('running, 0 min so far')
  expect(becauseOf('2 B', cut, OVER)).toBe('6 h 30, perhaps cut short by a medicine')
})

test('what is so stands before what was not said', () => {
  const facts = { unilateral: 'yes', pulsating: 'no', moderate_or_severe: 'unknown' } as const

  expect(because('1.1 C', facts)).toBe('one-sided, not said: moderate or severe, worse when moving')
})

test('moving that does not make it worse speaks for tension-type headache', () => {
  const others = { bilateral: 'no', pressing: 'no', mild_or_moderate: 'no' } as const

  expect(because('2 C', { ...others, worse_with_activity: 'no' })).toBe('not worse when moving')
  expect(because('2 C', { ...others, worse_with_activity: 'yes' })).toBe('none of them')
})

test('what came with it is told symptom by symptom, and what was not said as such', () => {
  expect(because('2 D', { nausea: 'no', photophobia: 'yes' })).toBe(
    'sick: no, vomiting: not said, light: yes, sound: not said',
  )
})

test.each([
  [{ moderate_or_severe: 'yes', mild_or_moderate: 'no' }, 'severe: yes'],
  [{ moderate_or_severe: 'yes', mild_or_moderate: 'yes' }, 'severe: no'],
  [{ moderate_or_severe: 'no', mild_or_moderate: 'no' }, 'severe: no'],
  [{ moderate_or_severe: 'yes', mild_or_moderate: 'unknown' }, 'severe: not said'],
  [{}, 'severe: not said'],
] as const)('how bad it was counts for cluster headache only when it was severe (%#)', (facts, says) => {
  expect(because('3.1 B', facts)).toBe(`${says}, one side: not said, eye or temple: not said, lasted 6 h 30`)
})

test('an aura is told by its symptoms, and those of balance by their signs', () => {
  const aura = [
    { id: 'a', symptom: 'visual' as const },
    { id: 'b', symptom: 'brainstem' as const, signs: ['diplopia' as const, 'vertigo' as const] },
  ]

  expect(because('1.2.2 B', {}, { span, aura })).toBe('sight, double vision, spinning')
  expect(because('1.2.1 B', {}, { span, aura: [] })).toBe('no aura is written down')
  expect(because('1.2 B', { aura_reversible: 'unknown' })).toBe('aura: not said, went away wholly: not said')
})

test('a criterion that needs no reason gets none', () => {
  expect(because('9.9 E', {})).toBe('')
  expect(reasons.reason('', '9.9 E')).toBe('9.9 E')
})

const state = (at: string, word: Word, cut_short: Word, episode = OVER): string =>
  judged({ at, word }, resultWith({ facts: { cut_short } }), episode).state

test('a length that is open is not asked when no medicine cut it short, and waits while the attack runs', () => {
  expect(state('1.1 B', 'unknown', 'no')).toBe('not asked')
  expect(state('1.1 B', 'unknown', 'yes')).toBe('not known')
  expect(state('1.1 B', 'unknown', 'no', RUNNING)).toBe('not yet')
  expect(state('1.1 C', 'unknown', 'no', RUNNING)).toBe('not asked')
})

test('a criterion has its line, its mark and its state, and keeps its code where it has no words', () => {
  expect(judged({ at: '1.1 C', word: 'no' }, resultWith({}), OVER)).toMatchObject({
    ...{ name: 'Two of four pain features', mark: 'notmet', state: 'not met' },
  })
  expect(judged({ at: '9.9 Z', word: 'yes' }, resultWith({}), OVER)).toMatchObject({ name: '9.9 Z', state: 'met' })
})

test('the limit for a person under 18 is told', () => {
  const young = resultWith({ facts: { minor: 'yes' } })

  expect(judged({ at: '1.1 B', word: 'yes' }, young, OVER).name).toBe('Lasts 2 to 72 hours')
})
