/** One calm sentence for any set of labels, and a few words for a list. */
import { expect, test } from 'vitest'
import { sentenceOf, shortLabel } from './labels'

const AURA = ['1.2.1.1', '1.2.1.2', '1.2.2', '1.2.3', '1.2.4']
type Told = [labels: string[], said: object]
const said = (labels: string[]): Told => [labels, { side: 'left', aura: [] }]
const notSaid = (labels: string[]): Told => [[...AURA, ...labels], { side: 'left' }]
const sentence = (told: Told, open: 'open' | 'settled' = 'open'): string => sentenceOf(...told, open)

test('one kind is named, and only so far while anything could change it', () => {
  expect(sentence(said(['1.1']))).toBe('Fits migraine without aura so far.')
  expect(sentence(said(['1.1']), 'settled')).toBe('Fits the criteria of migraine without aura.')
  expect(sentence(said(['unclassified']))).toBe('What was recorded fits none of the kinds known here.')
})

test.each(['1.2.2', '1.2.3', '1.2.4'])('%s is never a plain label', (code) => {
  expect(sentence(said([code]), 'settled')).toMatch(/^Pattern of .*; needs a specialist to confirm\.$/)
  expect(shortLabel(...said([code]))).toMatch(/^pattern of /)
})

test.each([
  [['1.1'], 'Fits migraine; with or without aura is not recorded.'],
  [['1.5.1', '1.5.2'], 'Fits probable migraine; with or without aura is not recorded.'],
  [['1.4.1'], 'Fits migraine of over three days; with or without aura is not recorded.'],
  [['1.1', '1.5.1'], 'Likely migraine so far; with or without aura is not recorded.'],
  [['2'], 'Fits tension-type headache so far, unless there was an aura.'],
  [['2', '2.4'], 'Likely tension-type headache so far, unless there was an aura.'],
  [['unclassified'], 'Fits none of the kinds known here, unless there was an aura.'],
])('an aura that nobody was asked about does not hide that the rest is %s', (rest, says) => {
  expect(sentence(notSaid(rest))).toBe(says)
})

test.each([
  [['1.1', '1.5.1'], 'Likely migraine so far.'],
  [['1.2.1.1', '1.2.3'], 'Fits migraine with aura so far; which form is open.'],
  [['3.1', '3.5.1'], 'Likely cluster-like headache so far.'],
  [['1.1', '2'], 'Could be migraine or tension-type headache.'],
  [['3.1', '1.5.1', '2.4'], 'Could be migraine, tension-type or cluster-like headache.'],
  [['2', 'unclassified'], 'Could be tension-type headache, or none of the kinds known here.'],
  [['3.1', '1.1', '2', '4.7', 'unclassified'], 'Not enough recorded yet.'],
])('several labels are told by their families: %s', (labels, says) => {
  expect(sentence(said(labels))).toBe(says)
})

test('migraine stays named while only an unasked aura could make it one', () => {
  expect(sentence(notSaid(['3.1', '2']))).toBe('Could be migraine, tension-type or cluster-like headache.')
})

test('an attack that only an aura explains is told as such', () => {
  expect(sentence(notSaid([]))).toBe('Fits migraine with aura so far; which form is open.')
})

test.each([
  [said(['1.1']), 'migraine without aura (1.1)'],
  [said(['unclassified']), 'fits none'],
  [said(['1.1', '2']), 'migraine or tension-type headache'],
  [said(['1.1', '1.5.1']), 'likely migraine'],
  [said(['1.1', '2', '3.1']), 'not settled yet'],
  [said(['1.1', 'unclassified']), 'not settled yet'],
  [notSaid(['1.1']), 'migraine, aura not said'],
  [notSaid(['2']), 'tension-type headache, aura not said'],
] as [Told, string][])('a list says it in a few words (%#)', (told, says) => {
  expect(shortLabel(...told)).toBe(says)
})

test('what nobody has answered anything about is not told from its length alone', () => {
  const nothing = { notes: 'at work', side: 'left', prefilled: ['side'] }

  expect(sentenceOf(['1.1', '2'], nothing, 'open')).toBe('Not enough recorded yet.')
  expect(sentenceOf(['1.1', '2'], { pain_peak: 3 }, 'open')).toMatch(/^Could be/)
  expect(shortLabel(['1.1', '2'], nothing)).toBe('not settled yet')
})

test('a label without a name of its own keeps its code', () => {
  expect(sentence(said(['9.9']))).toBe('Fits 9.9 so far.')
})
