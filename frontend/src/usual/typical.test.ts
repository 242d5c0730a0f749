/** What is typical of a person's attacks, whatever they said of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Episode, Span } from '../store/documents'
import { clearNumber, clearOne, clearSet, isClear } from './clear'
import { typicalOf } from './typical'

const spanOf = (day: number): Span => {
  const date = String(day).padStart(2, '0')
  return { started_at: `2026-10-${date}T06:00:00Z`, ended_at: `2026-10-${date}T12:00:00Z`, time_zone: 'UTC' }
}
const attacks = (...said: Partial<Episode>[]): Episode[] =>
  said.map((fields, at) => ({ span: spanOf(at + 1), ...fields }))
const times = (count: number, fields: Partial<Episode>): Partial<Episode>[] =>
  Array.from({ length: count }, () => fields)
const DREW = { id: '11111111-1111-4111-8111-111111111111', symptom: 'visual', spreads_gradually: true } as const

test('an answer is usual when three agree and they are two thirds of those who answered', () => {
  expect(isClear(2, 2)).toBe(false)
  expect(isClear(3, 4)).toBe(true)
  expect(isClear(4, 6)).toBe(true)
  expect(isClear(6, 10)).toBe(false)
})

test('before three attacks are over nothing is typical', () => {
  const running = {
    span: { started_at: '2026-11-01T06:00:00Z', ended_at: null, time_zone: 'UTC' },
    side: 'left',
  } as const

  expect(typicalOf([...attacks({ side: 'left' }, { side: 'left' }), running])).toBeNull()
})

test('what most attacks had is typical, and what they did not agree in is left open', () => {
  const said = attacks(
    ...times(3, { side: 'left', nausea: 'mild' }),
    { side: 'right', nausea: 'none' },
    { nausea: 'severe' },
  )

  expect(typicalOf(said)).toEqual({ side: 'left' })
})

test('an attack in which nothing was answered speaks neither for nor against', () => {
  expect(typicalOf(attacks(...times(3, { photophobia: false }), ...times(7, {})))).toEqual({ photophobia: false })
})

test('the latest ten answers count, not those of years ago', () => {
  const said = attacks(...times(20, { side: 'left' }), ...times(8, { side: 'right' }))

  expect(typicalOf(said)).toEqual({ side: 'right' })
})

test('a set is usual only where each of its names is clearly there or clearly not', () => {
  expect(clearSet([['a'], ['a'], ['a', 'b']])).toBeUndefined()
  expect(clearSet([['a'], ['a'], ['a', 'b'], ['a']])).toEqual(['a'])
  expect(clearSet([[], [], []])).toEqual([])
})

test('the strength of pain is the middle one, where the others lie about it', () => {
  expect(clearNumber([7, 8, 7, 2])).toBe(7)
  expect(clearNumber([1, 5, 9])).toBeUndefined()
})

test('an aura is usual by its symptoms, each with what is usual of it', () => {
  const [typical] = [typicalOf(attacks(...times(2, { aura: [DREW] }), { aura: [{ ...DREW, one_sided: true }] }))]

  expect(typical?.aura).toEqual([{ symptom: 'visual', spreads_gradually: true }])
})

test('no aura at all is as usual as one', () => {
  expect(typicalOf(attacks(...times(3, { aura: [] })))?.aura).toEqual([])
})

test('what only the attack itself can tell is never typical', () => {
  const told: Partial<Episode> = {
    ...({ took_medicine: true, relief: ['sleep'], hours_lost: 3, suspected_triggers: ['stress'] } as const),
    ...({ premonitory: ['yawning'], believed_migraine: true, activity_limit: 3, debilitating: true } as const),
    ...({ most_bothersome: 'pain', notes: 'at work' } as const),
  }

  expect(typicalOf(attacks(...times(5, told)))).toEqual({})
})

const side = fc.constantFrom('left' as const, 'right' as const, 'both' as const, null)
const quality = fc.option(fc.uniqueArray(fc.constantFrom('throbbing' as const, 'pressing' as const, 'dull' as const)))
const one: fc.Arbitrary<Partial<Episode>> = fc.record({
  side,
  quality,
  photophobia: fc.option(fc.boolean(), { nil: null }),
  pain_peak: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
})
const diaries = fc.array(one, { maxLength: 24 }).map((said) => attacks(...said))

test('every typical answer was given by the person, in at least three of the latest attacks', () => {
  fc.assert(
    fc.property(diaries, (all) => {
      const typical = typicalOf(all) ?? {}
      for (const field of ['side', 'photophobia'] as const) {
        if (typical[field] === undefined) continue
        expect(all.filter((attack) => attack[field] === typical[field]).length).toBeGreaterThanOrEqual(3)
      }
      for (const name of typical.quality ?? [])
        expect(all.filter((attack) => attack.quality?.includes(name)).length).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('what as usual filled in and nobody confirmed changes nothing about what is usual', () => {
  fc.assert(
    fc.property(diaries, one, (all, told) => {
      const marked: Episode = { span: spanOf(30), ...told, prefilled: ['side', 'quality', 'photophobia', 'pain_peak'] }

      expect(typicalOf([...all, ...times(12, marked).map((each) => ({ span: spanOf(30), ...each }))]) ?? {}).toEqual(
        typicalOf([...all, ...attacks({}, {}, {})]) ?? {},
      )
    }),
  )
})

test('the order in which attacks are kept does not matter', () => {
  fc.assert(
    fc.property(diaries, (all) => {
      const distinct = all.map((attack, at) => ({ ...attack, span: spanOf(at + 1) }))

      expect(typicalOf(distinct.toReversed())).toEqual(typicalOf(distinct))
    }),
  )
})

test('no two answers are clear at once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 }), (answers) => {
      const clear = ['a', 'b', 'c'].filter((name) =>
        isClear(answers.filter((each) => each === name).length, answers.length),
      )

      expect(clear).toEqual([clearOne(answers)].filter((each) => each !== undefined))
    }),
  )
})
