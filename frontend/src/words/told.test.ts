// @vitest-environment jsdom
/** What the counts found is told as the contract tells it in English, and in each language with the same numbers. */
import { afterEach, expect, test } from 'vitest'
import { counting } from '../counts/counting'
import { textOf } from '../counts/reasons'
import { CATALOGUES, speak } from '../testing/words'
import { fullDay } from './dates'
import { LANGUAGES } from './languages'
import { patternName, patternNote, reasonsInWords, statementInWords } from './told'

afterEach(() => speak('en'))

const { words, families, patterns } = counting
const { counted } = CATALOGUES.en.late
const STATEMENT = {
  code: 'codes_fit',
  likely: 'likely_migraine',
  sure: 'moderate',
  codes: ['1.1', '1.3'],
  attacks: 9,
  presumed: 2,
  likely_migraine: 6,
  general_headache: 2,
  other_headache: 0,
  days: 90,
  days_recorded: 80,
  headache_days: 20,
}
const REASONS = [
  { code: 'days_reached', counts: [16, 17, 15], measure: 'headache_days', limit: 15 },
  { code: 'average_inside', count: 8, measure: 'tension_days', band: '1 to 14' },
  { code: 'unremitting', since: '2026-01-02' },
]

test('the English catalogue says what the contract says', () => {
  const { families: _families, patterns: _patterns, notes, between: _between, ...rest } = counted

  expect(words).toMatchObject(rest)
  expect(counted.families).toEqual(Object.fromEntries(Object.entries(families).map(([name, one]) => [name, one.words])))
  expect(counted.patterns).toEqual(Object.fromEntries(patterns.map(({ code, name }) => [code, name])))
  expect(notes).toEqual(Object.fromEntries(patterns.filter(({ note }) => note).map(({ code, note }) => [code, note])))
})

test('a reason is told in English as the contract tells it, its days as dates', () => {
  const said = REASONS.map(textOf).join('; ').replace('2026-01-02', fullDay('2026-01-02'))

  expect(reasonsInWords(REASONS)).toBe(said)
})

test('the sentence on a period names the codes, the attacks and what was presumed', () => {
  expect(statementInWords(STATEMENT)).toBe(
    'Likely migraine, as far as it is recorded: what is recorded fits the criteria of migraine without aura (1.1) and chronic migraine (1.3); of 9 attacks, 6 fit the criteria of migraine, 2 fit the criteria of tension-type headache and 1 fits none or lacks an answer. An aura was not asked about in 2 of them, and is taken for none.',
  )
})

test('a period without an attack says so', () => {
  const none = { ...STATEMENT, attacks: 0, presumed: 0, likely_migraine: 0, general_headache: 0 }

  expect(statementInWords(none)).toMatch(/; no attack in these 90 days\.$/)
})

test.each(['de', 'es'] as const)('in %s each template has the places of the English one', (language) => {
  const places = (text: unknown): string[] => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String).sort()
  const told = CATALOGUES[language].late.counted
  const of = (all: typeof told) => [...Object.entries(all.reasons), ...Object.entries(all.sentences)]

  for (const [name, text] of of(told))
    expect([name, places(text)]).toEqual([name, places(Object.fromEntries(of(counted))[name])])
})

test.each(LANGUAGES)('in %s no place is left open', (language) => {
  speak(language)

  expect(`${reasonsInWords(REASONS)} ${statementInWords(STATEMENT)}`).not.toMatch(/[{}]|undefined/)
})

test('a code without a name of its own stays a code', () => {
  expect(patternName('9.9')).toBe('9.9')
})

test('a note is told where a pattern has one', () => {
  const noted = patterns.find(({ note }) => note)

  expect(patternNote(noted?.code ?? '')).toBe(noted?.note)
  expect(patternNote('9.9')).toBe('')
})

test('a pattern that stands in the place of another is named, by its code where it has no name', () => {
  expect(reasonsInWords([{ code: 'ruled_out', by: '1.1' }])).toBe('migraine without aura (1.1) stands in its place')
  expect(reasonsInWords([{ code: 'ruled_out', by: '9.9' }])).toBe('9.9 (9.9) stands in its place')
})

test('a reason that a newer server gives stays its code; the same reason is told once', () => {
  expect(reasonsInWords([{ code: 'of_a_newer_server' }, { code: 'of_a_newer_server' }])).toBe('of_a_newer_server')
})

test('a count that is not certain is told as a range, several as a list, one that nobody knows by nothing', () => {
  const told = (count: number | null | readonly (number | string)[]): string =>
    reasonsInWords([{ code: 'attacks_below', count, needed: 5 }])

  expect(told([2, 4])).toBe('at most 2 to 4 such attacks; 5 are needed')
  expect(told([3, 3])).toBe('at most 3 such attacks; 5 are needed')
  expect(told([2, 4, 6])).toBe('at most 2, 4 and 6 such attacks; 5 are needed')
  expect(told(['2', 4])).toBe('at most 2 and 4 such attacks; 5 are needed')
  expect(told(null)).toBe('at most  such attacks; 5 are needed')
  expect(reasonsInWords([{ code: 'attacks_below', needed: 5 }])).toBe('at most  such attacks; 5 are needed')
})

test('of a period about which little is said, nothing more is told than that', () => {
  const nothing = { code: 'nothing_recorded', likely: 'undetermined', sure: null, codes: [] }

  expect(statementInWords(nothing)).toBe('Nothing recorded yet.')
  expect(statementInWords({ ...nothing, code: 'attacks_only' })).toBe(
    'Not enough recorded to say which headache it is: no pattern is settled yet; no attack in these 0 days.',
  )
})

test('a statement of a newer server is not told, nor half of one', () => {
  const newer = {
    code: 'codes_fit',
    likely: 'of_a_newer_server',
    sure: 'of_a_newer_server',
    codes: ['1.1'],
    attacks: 1,
  }

  expect(statementInWords({ ...newer, code: 'of_a_newer_server' })).toBe('')
  expect(statementInWords(newer)).toBe(
    ': what is recorded fits the criteria of migraine without aura (1.1); of 1 attack, 1 fits none or lacks an answer.',
  )
})

test.each([
  ['en', 'of 1 attack, 1 fits the criteria of migraine.', '1 recorded attack fits; 5 are needed'],
  ['de', 'von 1 Attacke 1 mit den Kriterien für Migräne.', '1 erfasste Attacke erfüllt es; nötig sind 5'],
  ['es', 'de 1 crisis, 1 con los criterios de migraña.', '1 crisis anotada encaja; hacen falta 5'],
] as const)('in %s one is not many', (language, statement, reason) => {
  speak(language)
  const one = { ...STATEMENT, attacks: 1, presumed: 0, likely_migraine: 1, general_headache: 0 }

  expect(statementInWords(one)).toContain(statement)
  expect(reasonsInWords([{ code: 'attacks_reached', count: 1, needed: 5 }])).toBe(reason)
})

test('where each attack fits something, nothing is told to be open', () => {
  const all = { ...STATEMENT, attacks: 8, presumed: 0 }

  expect(statementInWords(all)).toMatch(
    /of 8 attacks, 6 fit the criteria of migraine and 2 fit the criteria of tension-type headache\.$/,
  )
})
