/** Which diagnoses the opened verdict shows, and in which order. */
import { expect, test } from 'vitest'
import type { Word } from '../rules/evaluate'
import { resultWith } from '../testing/result'
import { shownOf } from './blocks'

const AURA = [{ symptom: 'visual' }]
const words = (...answers: Word[]): Record<string, Word> =>
  Object.fromEntries(answers.map((word, at) => [['B', 'C', 'D'][at] ?? '', word]))
const shown = (labels: string[], criteria: Record<string, Record<string, Word>>, aura: typeof AURA | null = []) => {
  const { blocks, untouched } = shownOf(resultWith({ labels, criteria }), aura)
  return { blocks: blocks.map(({ code, standing }) => `${code} ${standing}`), untouched }
}

test('what fits stands first, then what came close: all criteria but one', () => {
  const criteria = { '1.1': words('no', 'yes', 'yes'), '2': words('yes', 'yes', 'yes'), '3.1': words('no', 'no') }

  expect(shown(['2'], criteria).blocks).toEqual(['2 fits', '1.1 close'])
})

test('one criterion that is met beside one that is not does not come close', () => {
  const criteria = { '1.1': words('no', 'yes', 'unknown'), '3.3': words('no', 'yes'), '2': words('yes', 'yes', 'yes') }

  expect(shown(['2'], criteria).blocks).toEqual(['2 fits'])
})

test('a probable form shows the criteria of the whole one, with all but one met', () => {
  expect(shown(['1.5.1'], { '1.1': words('no', 'yes', 'yes') }).blocks).toEqual(['1.1 allButOne'])
})

test('what is possible with nothing recorded about it is named, not spread out', () => {
  const open = words('unknown', 'unknown')
  const criteria = { '3.1': open, '3.3': open, '1.1': words('yes', 'unknown', 'unknown') }

  expect(shown(['3.1', '3.3', '1.1'], criteria)).toEqual({ blocks: ['1.1 possible'], untouched: ['3.1', '3.3'] })
})

test('when all labels stand in one chapter, its diagnoses come first', () => {
  const criteria = { '1.1': words('no', 'yes', 'yes'), '3.1': words('yes', 'unknown') }

  expect(shown(['3.1', '3.5.1'], criteria).blocks).toEqual(['3.1 possible', '1.1 close'])
})

test('the forms with aura are spread out only where an aura is written down', () => {
  const criteria = { '1.2': words('yes', 'unknown'), '1.2.1': words('yes'), '1.2.1.1': words('yes') }
  const labels = ['1.2.1.1', '1.5.2']

  expect(shown(labels, criteria, null).blocks).toEqual(['1.2 possible'])
  expect(shown(labels, criteria, AURA).blocks).toEqual(['1.2 possible', '1.2.1.1 possible'])
})

test('an aura that is written down without its details is shown as what is asked about', () => {
  const criteria = { '1.2': words('unknown', 'unknown'), '1.2.1': words('yes'), '1.2.1.1': words('unknown') }

  expect(shown(['1.2.1.1', '1.1'], criteria, AURA).blocks).toEqual(['1.2 possible', '1.2.1.1 possible'])
})

test('the rule of chronic tension-type headache is shown only where that of the others is not met', () => {
  const at = (D: Word): string[] | undefined =>
    shownOf(
      resultWith({ labels: ['2.4'], criteria: { '2': { B: 'yes', D }, '2.3': { D: 'yes' } } }),
      null,
    ).blocks[0]?.letters.map((letter) => letter.at)

  expect(at('no')).toEqual(['2 B', '2 D', '2.3 D'])
  expect(at('yes')).toEqual(['2 B', '2 D'])
})
