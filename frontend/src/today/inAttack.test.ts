/** What Today works out in an attack: which dose to ask about, which medicine stands first, what is worst. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dose } from '../store/documents'
import { ASK_AFTER_HOURS, ASK_UNTIL_HOURS, dueDose, EFFECTS, type Effect, unsaidAgain } from './effect'
import { mostUsedFirst, usualAmount } from './medicines'
import { worstFirst } from './worst'

const NOW = new Date('2026-11-22T12:00:00Z')
const ago = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString()
const dose = (id: string, fields: Dose) => ({ id, kind: 'dose' as const, revision: null, fields })
const medicine = (id: string, use: 'acute' | 'preventive' | null = null, active = true) => ({
  ...{ id, kind: 'medication' as const, revision: null },
  fields: { name: id, use, active },
})
const none: ReadonlySet<string> = new Set()

test('a dose is asked about from two hours on, until a day after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (minutes) => {
      const hours = minutes / 60
      const due = dueDose([dose('a', { taken_at: ago(hours) })], none, NOW)

      expect(due !== null).toBe(hours >= ASK_AFTER_HOURS && hours < ASK_UNTIL_HOURS)
    }),
  )
})

test('one dose is asked about at a time, the earliest first', () => {
  const two = [dose('late', { taken_at: ago(3) }), dose('early', { taken_at: ago(5) })]

  expect(dueDose(two, none, NOW)?.id).toBe('early')
})

test('a dose that was answered on any device is not asked about again, also where nobody knew', () => {
  for (const effect of Object.values(EFFECTS))
    expect(dueDose([dose('a', { taken_at: ago(3), ...effect })], none, NOW)).toBeNull()
})

test('what is taken to prevent attacks is not asked about', () => {
  expect(dueDose([dose('a', { taken_at: ago(3), medication_id: 'p' })], new Set(['p']), NOW)).toBeNull()
})

test('an answer that is taken back is asked for again', () => {
  for (const effect of Object.keys(EFFECTS) as Effect[]) {
    const back = { taken_at: ago(3), ...EFFECTS[effect], ...unsaidAgain(effect) }

    expect(dueDose([dose('a', back)], none, NOW)?.id).toBe('a')
  }
})

test('the medicine that is taken most stands first; what prevents or is no longer taken does not stand there', () => {
  const list = [medicine('rare'), medicine('often', 'acute'), medicine('p', 'preventive'), medicine('old', null, false)]
  const taken = ['often', 'rare', 'often'].map((id, at) => dose(`${at}`, { medication_id: id, taken_at: ago(at) }))

  expect(mostUsedFirst(list, taken).map(({ id }) => id)).toEqual(['often', 'rare'])
})

test('the usual amount is the one of three doses that agree, and none before', () => {
  const took = (id: string, amount: number) =>
    dose(id, { medication_id: 'm', amount, unit: 'mg', taken_at: ago(Number(id)) })

  expect(usualAmount('m', [took('1', 50), took('2', 50)])).toBeNull()
  expect(usualAmount('m', [took('1', 50), took('2', 50), took('3', 50), took('4', 100)])).toEqual({
    amount: 50,
    unit: 'mg',
  })
  expect(usualAmount('other', [took('1', 50), took('2', 50), took('3', 50)])).toBeNull()
})

test('what this person named as worst most often stands first, and what was only usual does not count', () => {
  const span = { started_at: ago(1), time_zone: 'UTC' }
  const named = { span, most_bothersome: 'vertigo' as const }
  const usual = { span, most_bothersome: 'fatigue' as const, prefilled: ['most_bothersome' as const] }

  expect(worstFirst([])[0]).toBe('pain')
  expect(worstFirst([named, usual, usual])[0]).toBe('vertigo')
})
