/** The one sentence of an attack, and what would bring it further. */
import { expect, test } from 'vitest'
import { evaluate } from '../rules/evaluate'
import type { Episode } from '../store/documents'
import { resultWith } from '../testing/result'
import { leftOf, verdictOf } from './verdict'

const span = { started_at: '2026-11-22T01:00:00Z', ended_at: '2026-11-22T07:30:00Z', time_zone: 'Europe/Berlin' }
const OVER: Episode = { span, aura: [] }
const RUNNING: Episode = { span: { ...span, ended_at: null }, aura: [] }
const MIGRAINE: Episode = {
  ...({ span, side: 'left', quality: ['throbbing'], pain_severity: 'severe', worse_with_activity: true } as const),
  ...({ nausea: 'none', vomiting: false, photophobia: true, phonophobia: true } as const),
  ...{ aura: [], autonomic: [], locations: ['temporal:left'], restless: false, debilitating: false },
}

test('an attack that fits one kind for good is said to fit its criteria', () => {
  const result = evaluate({ id: 'a', ...MIGRAINE }, { now: new Date('2026-11-22T12:00:00Z') })

  expect(verdictOf(result, MIGRAINE)).toBe('Fits the criteria of migraine without aura.')
  expect(leftOf(result, MIGRAINE)).toBeUndefined()
})

test('as long as it runs, or an answer could change it, it fits only so far', () => {
  const one = resultWith({ labels: ['1.1'] })

  expect(verdictOf(one, RUNNING)).toBe('Fits migraine without aura so far.')
  expect(verdictOf({ ...one, ask_next: 'debilitating' }, OVER)).toBe('Fits migraine without aura so far.')
})

test('what an answer to indometacin could still change is not told as settled', () => {
  const cluster = (answer: 'yes' | 'unknown'): string =>
    verdictOf(resultWith({ labels: ['3.1'], facts: { indometacin_response: answer } }), OVER)

  expect(cluster('unknown')).toBe('Fits cluster headache so far.')
  expect(cluster('yes')).toBe('Fits the criteria of cluster headache.')
  expect(leftOf(resultWith({ labels: ['3.1'], facts: { indometacin_response: 'unknown' } }), OVER)).toMatch(
    /indometacin/,
  )
})

test('what as usual filled in is no answer: the aura is still open', () => {
  const result = resultWith({ labels: ['1.2.1.1', '1.1'] })

  expect(verdictOf(result, { ...OVER, prefilled: ['aura'] })).toMatch(/with or without aura is not recorded/)
})

test('an emergency stands before any kind, and names none', () => {
  const result = resultWith({ labels: ['1.1'], verdict: 'seek_care', ask_next: 'aura' })

  expect(verdictOf(result, OVER)).toBe('Please read the warning first.')
  expect(leftOf(result, OVER)).toBeUndefined()
})

test('one more answer helps while there is a question, else the length may decide', () => {
  const two = resultWith({ labels: ['1.1', '1.5.1'] })

  expect(leftOf({ ...two, ask_next: 'side' }, RUNNING)).toBe('One question inside')
  expect(leftOf(two, RUNNING)).toBe('Its length decides')
  expect(leftOf(two, OVER)).toBeUndefined()
})
