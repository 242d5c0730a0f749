/** The period that the report is about. */
import { expect, test } from 'vitest'
import { periodOf } from './period'

const TODAY = '2026-11-22'

test('ninety days end today, both ends counted', () => {
  expect(periodOf({ choice: '90', from: '', to: '' }, TODAY)).toEqual({ from: '2026-08-25', to: TODAY })
})

test('an own period ends today until another end is chosen', () => {
  expect(periodOf({ choice: 'own', from: '2026-11-01', to: '' }, TODAY)).toEqual({ from: '2026-11-01', to: TODAY })
  expect(periodOf({ choice: 'own', from: '2026-11-01', to: '2026-11-10' }, TODAY)?.to).toBe('2026-11-10')
})

test.each([
  ['without a beginning', { from: '', to: '2026-11-10' }],
  ['that ends before it begins', { from: '2026-11-10', to: '2026-11-01' }],
  ['that reaches into the future', { from: '2026-11-01', to: '2026-12-01' }],
])('a period %s is none', (_, days) => {
  expect(periodOf({ choice: 'own', ...days }, TODAY)).toBeNull()
})
