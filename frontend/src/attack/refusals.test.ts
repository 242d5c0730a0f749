/** What the account says is wrong finds its field. */
import { expect, test } from 'vitest'
import { besideTheTimes, refusalsIn } from './refusals'

test('each reason is found under its field, and two for one field stand together', () => {
  const found = refusalsIn('span.ended_at: Too early.; span.ended_at: Odd.; side: Not valid.; Unknown trouble')

  expect(found.get('span.ended_at')).toBe('Too early. Odd.')
  expect(besideTheTimes(found)).toEqual([
    ['side', 'Not valid.'],
    ['', 'Unknown trouble'],
  ])
})

test('an entry that was taken has none', () => {
  expect(refusalsIn(undefined).size).toBe(0)
})
