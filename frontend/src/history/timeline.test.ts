/** What an entry has been, in order: each state once, and what changed in it. */
import { expect, test } from 'vitest'
import type { Fields, State } from '../store/database'
import { backTo, timeline } from './timeline'

const state = (changeId: string, minute: number, fields: Fields, more: Partial<State> = {}): State => {
  const at = new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString()
  return { changeId, entryId: 'a', kind: 'episode', began: at, at, fields, ...more }
}
const told = (moments: ReturnType<typeof timeline>) => moments.map(({ state: { changeId } }) => changeId)

test('the newest state comes first, with what changed in it', () => {
  const [now, first] = timeline([state('1', 0, { side: 'left' }), state('2', 5, { side: 'right', vomiting: null })], [])

  expect(now).toMatchObject({ turn: 'edited', changed: [{ field: 'side', before: 'left', after: 'right' }] })
  expect(first).toMatchObject({ turn: 'began', changed: [{ field: 'side', before: null, after: 'left' }] })
})

test('what the account tells of our own states is not told twice, nor what was folded into one', () => {
  const own = [state('2', 5, { side: 'right' }, { folded: ['1'] })]
  const account = [
    state('1', 4, { side: 'left' }, { revision: 1, device: 'phone' }),
    state('2', 5, { side: 'right' }, { revision: 2, device: 'phone' }),
    state('3', 9, { side: 'both' }, { revision: 3, device: 'tablet' }),
  ]

  expect(told(timeline(own, account))).toEqual(['3', '2'])
})

test('taps that another device sent one by one are one state; two devices never are', () => {
  const by = (changeId: string, device: string, revision: number) =>
    state(changeId, 0, { pain_peak: revision }, { device, revision })

  expect(told(timeline([], [by('1', 'phone', 1), by('2', 'phone', 2), by('3', 'tablet', 3)]))).toEqual(['3', '2'])
})

test('the account says which came first, whatever the clocks of the devices say', () => {
  const own = [state('1', 55, { side: 'left' })]
  const account = [
    state('1', 1, { side: 'left' }, { revision: 1, device: 'phone' }),
    state('2', 9, { side: 'right' }, { revision: 2, device: 'tablet' }),
  ]

  expect(told(timeline(own, account))).toEqual(['2', '1'])
})

test('what came from the account is told once the account tells more of it', () => {
  const own = [state('a@1', 3, { side: 'left' }, { unsure: true, revision: 1 }), state('2', 4, { side: 'right' })]
  const account = [state('1', 0, { side: 'left' }, { revision: 1, device: 'tablet' })]

  expect(told(timeline(own, account))).toEqual(['2', '1'])
})

test('a delete and the way back from it are told as what they are', () => {
  const states = [state('1', 0, {}), state('2', 2, { deleted: true }), state('3', 4, { deleted: false })]

  expect(timeline(states, []).map(({ turn }) => turn)).toEqual(['back', 'deleted', 'began'])
})

test('a state that was erased on the account is no state', () => {
  expect(timeline([], [state('1', 0, {}, { revision: 1, device: 'phone' })])).toEqual([])
})

test('what was said since a state is unsaid on the way back to it; an open question stays open', () => {
  const asked = { two_answers: { side: null } }

  const edit = backTo({ side: 'left' }, { side: 'right', pain_peak: 7, deleted: true, ...asked })

  expect(edit).toEqual({ side: 'left', pain_peak: null, deleted: false, ...asked })
})
