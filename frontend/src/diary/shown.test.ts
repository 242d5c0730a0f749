/** An attack as the list of the diary shows it. */
import { expect, test } from 'vitest'
import type { EntryOf } from '../store/database'
import { locale } from '../words/dates'
import { byMonth } from './attacks'
import { kindOf, type Said, type Shown, shown } from './shown'

type Episode = EntryOf<'episode'>
const ENDED = { started_at: '2026-11-18T05:00:00Z', ended_at: '2026-11-18T07:30:00Z', time_zone: 'UTC' }
const attack = (fields: Partial<Said> = {}): Said => ({ labels: ['1.1'], flags: [], minutes: [150, 150], ...fields })
const EMERGENCY = [{ code: 'thunderclap', level: 'emergency' }]
const row = (fields: object, one = attack(), names: string[] = []): Shown | null =>
  shown(
    one,
    { kind: 'episode', id: 'e', fields: { span: ENDED, ...fields } } as unknown as Episode,
    names.map((name) => ({ name })),
  )
const inOwnWords = (options: Intl.DateTimeFormatOptions) => (moment: string) =>
  new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }).format(new Date(moment))
const time = inOwnWords({ hour: '2-digit', minute: '2-digit' })
const weekday = inOwnWords({ weekday: 'short' })

test('an attack without a time is in no list', () => {
  expect(row({ span: undefined })).toBeNull()
})

test.each([
  [['1.1', '1.5'], 'migraine'],
  [['2.1', '3.1'], 'other'],
  [['1.1', '2.1'], 'open'],
  [['unclassified'], 'open'],
])('what fits %s is marked as %s', (labels, kind) => {
  expect(kindOf(attack({ labels }))).toBe(kind)
})

test('an emergency is never marked as a kind of headache, and says to seek care', () => {
  const one = attack({ flags: EMERGENCY })

  expect(kindOf(one)).toBe('open')
  expect(row({}, one)?.facts).toBe('read this first')
})

test('the length stands in the list only when it is known to the minute', () => {
  const span = `${time(ENDED.started_at)} to ${time(ENDED.ended_at)}`

  expect(row({})?.times).toBe(`${span}, 2\u00a0h\u00a030`)
  expect(row({}, attack({ minutes: [100, 150] }))?.times).toBe(span)
})

test('an attack over midnight names both days', () => {
  const [first, second] = [`${weekday('2026-11-18')} 18`, `${weekday('2026-11-19')} 19`]

  expect(row({ span: { ...ENDED, ended_at: '2026-11-19T03:00:00Z' } })?.days).toBe(`${first} to ${second}`)
  expect(row({})?.days).toBe(first)
})

test('each medicine is named once, and none is named only when the answer was no', () => {
  expect(row({}, attack(), ['Ibuprofen', 'Ibuprofen'])?.facts.match(/Ibuprofen/g)).toHaveLength(1)
  expect(row({ took_medicine: false })?.facts).toContain('no medicine')
  expect(row({ took_medicine: null })?.facts).not.toContain('no medicine')
})

test('the number for the pain stands before the word, and neither is made up', () => {
  expect(row({ pain_peak: 0, pain_severity: 'mild' })?.facts).toContain('no pain')
  expect(row({ pain_severity: 'mild' })?.facts).toContain('mild')
  expect(row({})?.facts).not.toMatch(/worst|mild/)
})

test('what is left open of the kind is said as open', () => {
  const facts = (labels: string[]): string | undefined => row({ aura: [] }, attack({ labels }))?.facts
  const [none, one, two, many] = [['unclassified'], ['1.1'], ['1.1', '2'], ['1.1', '2', '3.1']].map(facts)

  expect(one).toBe('migraine without aura (1.1)')
  expect(two).toBe('migraine or tension-type headache')
  expect([none, many]).toEqual(['fits none', 'not settled yet'])
})

test('an aura that nobody was asked about is said, and one that is not confirmed was not said', () => {
  const one = attack({ labels: ['1.2.1.1', '1.1'] })

  expect(row({}, one)?.facts).toBe('migraine, aura not said')
  expect(row({ aura: [], prefilled: ['aura'] }, one)?.facts).toBe('migraine, aura not said')
  expect(row({ side: 'left', pain_peak: 8, prefilled: ['side', 'pain_peak'] }, one)?.facts).toBe(
    'migraine, aura not said',
  )
})

test('an attack that is not judged yet is of no kind, and nothing is said of what it fits', () => {
  const open = shown(undefined, { kind: 'episode', id: 'e', revision: null, fields: { span: ENDED } }, [])

  expect(open).toMatchObject({ kind: null, facts: '' })
})

test('rows stand under the month in which they began, in their order', () => {
  const rows = ['2026-11', '2026-11', '2026-10'].map((month, at) => ({ id: `${at}`, month }) as Shown)

  const months = byMonth(rows).map(([month, inside]) => [month, inside.map(({ id }) => id)])

  expect(months).toEqual([
    ['2026-11', ['0', '1']],
    ['2026-10', ['2']],
  ])
})
