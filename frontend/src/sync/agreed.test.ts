/** How far back two memories of one diary agree, whatever either went through. */
import { expect, test } from 'vitest'
import { agreed } from './agreed'

const at = (epoch: number, revision: number) => ({ epoch, revision })

test.each([
  ['the server was restored once', [], [at(2, 41)], 41],
  ['the server was restored twice, the second time further back', [], [at(2, 41), at(3, 30)], 30],
  ['we lived the first restore too', [at(2, 41)], [at(2, 41), at(3, 55)], 55],
  ['the server came from a backup of before the restore that we lived', [at(2, 41)], [at(3, 60)], 41],
  ['two restores had one epoch', [at(2, 41)], [at(2, 30)], 30],
  ['nobody can tell why the server begins anew', [at(2, 41)], [at(2, 41)], 0],
  ['we do not know what we lived', null, [at(2, 41)], 0],
])('%s', (_what, ours, theirs, revision) => {
  expect(agreed(ours, theirs)).toBe(revision)
})
