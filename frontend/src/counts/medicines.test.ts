// Which overuse class a medicine counts in; the same cases as tests/domain/test_medication.py.
import { expect, test } from 'vitest'
import { counted, overuseClass } from './medicines'

test.each([
  [['ibuprofen'], 'non_opioid'],
  [['paracetamol', 'acetylsalicylic acid'], 'non_opioid'],
  [['paracetamol', 'acetylsalicylic acid', 'caffeine'], 'combination'],
  [['paracetamol', 'codeine'], 'combination'],
  [['codeine'], 'opioid'],
  [['codeine', 'butalbital'], 'combination'],
  [['caffeine'], 'not_counted'],
  [['sumatriptan', 'naproxen'], 'combination'],
  [['ergotamine', 'caffeine'], 'ergot'],
  [['ergotamine', 'codeine'], 'combination'],
  [['ibuprofen', 'moonlight'], 'unknown'],
  [[], 'unknown'],
])('%s counts as %s', (ingredients, expected) => {
  expect(overuseClass(ingredients)).toBe(expected)
})

test('a code, a brand and the person are asked in this order where the ingredients say nothing', () => {
  expect(counted({ atc: 'N02CC51', name: 'Imitrex' }).overuseClass).toBe('combination')
  expect(counted({ name: 'Imitrex', overuse_class: 'other' }).overuseClass).toBe('triptan')
  expect(counted({ name: 'Drops', overuse_class: 'opioid' }).overuseClass).toBe('opioid')
  expect(counted({}).overuseClass).toBe('unknown')
})

test('a medicine of which nobody said that it is acute, and the table neither, is left open', () => {
  expect(counted({ name: 'Drops' }).acute).toBeNull()
  expect(counted({ ingredients: ['propranolol'] }).acute).toBe(false)
  expect(counted({ ingredients: ['rimegepant'], use: 'preventive' }).acute).toBe(false)
})
