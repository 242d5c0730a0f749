/** The verdict in words: calm, with its reasons, and never a diagnosis. */
import { expect, test } from 'vitest'
import { evaluate } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { kindsOf, leftOf, noteOf, sentenceOf } from './verdict'

const NOW = new Date('2026-11-22T12:00:00Z')
const span = { started_at: '2026-11-22T01:00:00Z', ended_at: '2026-11-22T07:30:00Z', time_zone: 'Europe/Berlin' }
const migraine: Episode = {
  span,
  side: 'left',
  quality: ['throbbing'],
  pain_severity: 'severe',
  worse_with_activity: true,
  nausea: 'none',
  vomiting: false,
  photophobia: true,
  phonophobia: true,
}
const resultOf = (episode: Episode) => evaluate({ id: 'a', ...episode }, { now: NOW })
const rowOf = (episode: Episode, code: string) =>
  kindsOf(resultOf(episode), episode)
    .flatMap(({ criteria }) => criteria)
    .find((row) => row.code === code)

test('an attack that fits one kind is said to fit its criteria', () => {
  expect(sentenceOf(resultOf(migraine), migraine)).toBe('Fits the criteria of migraine without aura.')
  expect(leftOf(resultOf(migraine), migraine)).toBeUndefined()
})

test('each criterion has its reason in plain words', () => {
  expect(rowOf(migraine, '1.1 C')).toMatchObject({
    mark: 'met',
    because: expect.stringMatching(/^one-sided, throbbing/),
  })
  expect(rowOf(migraine, '1.1 D')?.because).toBe('sick: no, vomiting: no, light: yes, sound: yes')
  expect(rowOf(migraine, '1.1 B')?.because).toBe('lasted 6 h 30')
})

test('the opposite features are told as such', () => {
  expect(rowOf(migraine, '2 C')).toMatchObject({ mark: 'notmet', state: 'not met', because: 'none of them' })
})

test('an untouched attack has nothing to go by, and many questions left', () => {
  const bare: Episode = { span }

  expect(sentenceOf(resultOf(bare), bare)).toBe('Nothing to go by yet.')
  expect(leftOf(resultOf(bare), bare)).toMatch(/Up to 8.questions left/)
  expect(rowOf(bare, '1.1 D')?.state).toBe('not asked')
})

test('the length of an attack that runs is not known yet', () => {
  const running: Episode = { ...migraine, span: { ...span, ended_at: null, started_at: '2026-11-22T10:20:00Z' } }

  expect(rowOf(running, '1.1 B')).toMatchObject({ state: 'not yet', because: 'running, 1 h 40 so far' })
  expect(sentenceOf(resultOf(running), running)).toBe('Likely migraine so far.')
  expect(leftOf(resultOf(running), running)).toBe('Its length decides.')
})

test('a short attack that a medicine may have cut short says so', () => {
  const episode: Episode = { ...migraine, span: { ...span, ended_at: '2026-11-22T03:00:00Z' } }
  const result = evaluate(
    { id: 'a', ...episode, took_medicine: true },
    { doses: [{ episode_id: 'a', relief: 'complete' }] },
  )

  const row = kindsOf(result, episode)[0]?.criteria[0]

  expect(row).toMatchObject({ mark: 'unsaid', state: 'not known', because: expect.stringMatching(/cut short/) })
})

test('an end that nobody knows leaves the length open', () => {
  const episode: Episode = { ...migraine, span: { ...span, ended_at: null, end_unknown: true } }

  expect(rowOf(episode, '1.1 B')?.because).toBe('length not known')
})

test('a tension-type attack leads with its own criteria', () => {
  const episode: Episode = {
    ...migraine,
    ...({ side: 'both', quality: ['pressing'], pain_severity: 'mild', worse_with_activity: false } as const),
    ...{ photophobia: false, phonophobia: false },
  }

  expect(sentenceOf(resultOf(episode), episode)).toBe('Fits the criteria of tension-type headache.')
  expect(kindsOf(resultOf(episode), episode)[0]?.title).toBe('Tension-type headache')
})

test('an emergency stands before any kind, and names none', () => {
  const result = resultOf({ ...migraine, onset_speed: 'thunderclap' })

  expect(sentenceOf(result, migraine)).toBe('Please read this first.')
  expect(leftOf(result, migraine)).toBeUndefined()
})

test('an aura or a sign at the eye is said not to be judged yet', () => {
  expect(noteOf({ ...migraine, autonomic: ['tearing'] })).toMatch(/not judged here yet/)
  expect(noteOf({ ...migraine, autonomic: [], aura: [] })).toBeUndefined()
})

test('the limit for a person under 18 is told', () => {
  const result = evaluate({ id: 'a', ...migraine }, { background: { birth_year: 2014 } })

  expect(kindsOf(result, migraine)[0]?.criteria[0]?.name).toBe('Lasts 2 to 72 hours')
})
