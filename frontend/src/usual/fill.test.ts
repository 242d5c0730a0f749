/** As usual fills what was not said, and nothing else; it is confirmed, changed and taken back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Episode } from '../store/documents'
import { cleared, confirmed, filled, unconfirmed } from './fill'
import { offerFor } from './offer'
import { isUsual, ownAnswers } from './own'
import type { Typical } from './typical'

const TYPICAL: Typical = {
  ...({
    side: 'left',
    locations: ['temporal:left'],
    quality: ['throbbing'],
    pain_severity: 'severe',
    pain_peak: 8,
  } as const),
  ...({ nausea: 'mild', vomiting: false, photophobia: true, phonophobia: true } as const),
  aura: [{ symptom: 'visual', spreads_gradually: true }],
}
const SPAN = { started_at: '2026-11-22T06:00:00Z', ended_at: null, time_zone: 'UTC' }
test('every answer that is filled in is marked, and nothing else is', () => {
  const usual: Partial<Episode> = { ...filled({ span: SPAN }, TYPICAL) }
  const { prefilled, ...fields } = usual

  expect([...(prefilled ?? [])].sort()).toEqual(Object.keys(TYPICAL).sort())
  expect(Object.keys(fields).sort()).toEqual(Object.keys(TYPICAL).sort())
  expect(fields.aura?.[0]).toMatchObject({ symptom: 'visual', spreads_gradually: true })
  expect(fields.aura?.[0]?.id).toMatch(/^[0-9a-f-]{36}$/)
})

test('what is usual never speaks against what was said', () => {
  expect(filled({ side: 'right' }, TYPICAL)?.prefilled).not.toContain('locations')
  expect(filled({ locations: ['temporal:right'] }, TYPICAL)?.prefilled).not.toContain('side')
  expect(filled({ pain_peak: 3 }, TYPICAL)?.prefilled).not.toContain('pain_severity')
  expect(filled({ pain_severity: 'mild' }, TYPICAL)?.prefilled).not.toContain('pain_peak')
})

test('where everything is said there is nothing to fill', () => {
  expect(filled({ nausea: 'none' }, { nausea: 'mild' })).toBeNull()
})

const said: fc.Arbitrary<Partial<Episode>> = fc.record(
  {
    side: fc.constantFrom('left', 'right', 'both', 'shifting'),
    nausea: fc.constantFrom('none', 'severe'),
    vomiting: fc.boolean(),
    quality: fc.constantFrom([], ['pressing']),
    pain_peak: fc.integer({ min: 0, max: 10 }),
    aura: fc.constant([]),
  },
  { requiredKeys: [] },
)
const known = (attack: Partial<Episode>): Partial<Episode> =>
  Object.fromEntries(Object.entries(attack).filter(([name, value]) => value != null && name !== 'prefilled'))

test('what the person said outlives as usual and its undo, unchanged', () => {
  fc.assert(
    fc.property(said, (own) => {
      const usual = { ...own, ...filled(own, TYPICAL) }

      expect(usual).toMatchObject(own)
      expect(known({ ...usual, ...cleared(usual) })).toEqual(own)
    }),
  )
})

test('until it is confirmed, an attack filled in as usual says only what the person said', () => {
  fc.assert(
    fc.property(said, (own) => {
      expect(known(ownAnswers({ ...own, ...filled(own, TYPICAL) }))).toEqual(own)
    }),
  )
})

test('yes, like this makes them the answers of the person, and its undo makes them unconfirmed again', () => {
  const usual: Partial<Episode> = { ...filled({}, TYPICAL) }
  const yes = { ...usual, ...confirmed() }
  expect(isUsual(yes, 'side')).toBe(false)

  const changed: Partial<Episode> = { ...yes, side: 'right' }
  const again = { ...changed, ...unconfirmed(usual)(changed) }

  expect(again.prefilled).toEqual(usual.prefilled?.filter((field) => field !== 'side'))
})

test('it is offered once there is a typical attack, and says why not before', () => {
  const side: Typical = { side: 'left' }
  const none: Typical = {}

  expect(offerFor({ span: SPAN }, null, 2)).toEqual({ offers: 'nothing', because: 'too few', more: 1 })
  expect(offerFor({ span: SPAN }, side, 3)).toEqual({ offers: 'fill', typical: side })
  expect(offerFor({ span: SPAN }, none, 3)).toMatchObject({ because: 'not alike' })
  expect(offerFor({ span: SPAN, side: 'both' }, side, 3)).toMatchObject({ because: 'said' })
  expect(offerFor({ span: SPAN, side: 'left', prefilled: ['side'] }, side, 3)).toEqual({ offers: 'confirm' })
})
