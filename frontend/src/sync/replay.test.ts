/** How an edit made meanwhile is put onto what the account answered (laws 4, 9, 10, 11, 12). */
import { expect, test } from 'vitest'
import { replay } from './replay'

const span = (ended: string | null) => ({ started_at: '2026-03-01T21:00:00Z', ended_at: ended })
const aura = (id: string, more: Record<string, unknown> = {}) => ({ id, symptom: 'visual', ...more })

test('what was not touched meanwhile follows the account', () => {
  const { fields, covered } = replay({ side: 'left' }, { side: 'left', notes: 'x' }, { side: 'right' })

  expect(fields).toEqual({ side: 'right', notes: 'x' })
  expect(covered).toEqual({})
})

test('the span is one field: its parts are never mixed', () => {
  const { fields, covered } = replay({ span: span(null) }, { span: span('22:00') }, { span: span('23:00') })

  expect(fields).toEqual({ span: span('22:00') })
  expect(covered).toEqual({ span: span('23:00') })
})

test('a field that this device does not know is kept as it came', () => {
  const { fields } = replay({ side: 'left' }, { side: 'both' }, { side: 'left', of_tomorrow: [1, { a: null }] })

  expect(fields).toEqual({ side: 'both', of_tomorrow: [1, { a: null }] })
})

test('an answer taken back to "I do not know" stays taken back', () => {
  const { fields } = replay({ vomiting: true }, { vomiting: null }, { vomiting: true })

  expect(fields).toEqual({ vomiting: null })
})

test('both devices added to a list: both elements stay', () => {
  const { fields } = replay({ aura: [aura('x')] }, { aura: [aura('x'), aura('y')] }, { aura: [aura('x'), aura('z')] })

  expect(fields).toEqual({ aura: [aura('x'), aura('z'), aura('y')] })
})

test('a list that only the account holds now takes our first element beside it', () => {
  const { fields } = replay({}, { aura: [aura('y')] }, { aura: [aura('z')] })

  expect(fields).toEqual({ aura: [aura('z'), aura('y')] })
})

test('two answers about one element stay both', () => {
  const { fields } = replay(
    { aura: [aura('x')] },
    { aura: [aura('x', { positive: true })] },
    { aura: [aura('x', { one_sided: false })] },
  )

  expect(fields).toEqual({ aura: [aura('x', { one_sided: false, positive: true })] })
})

test('an element taken out here goes, but not when it was edited there', () => {
  const before = { aura: [aura('x'), aura('y'), aura('z')] }

  const { fields } = replay(
    before,
    { aura: [aura('x')] },
    { aura: [aura('x'), aura('y', { positive: true }), aura('z')], side: 'left' },
  )

  expect(fields).toEqual({ aura: [aura('x'), aura('y', { positive: true })], side: 'left' })
})

test('objects go name by name', () => {
  const { fields } = replay(
    { exposures: { stress: true } },
    { exposures: { stress: false } },
    { exposures: { stress: true, alcohol: true } },
  )

  expect(fields).toEqual({ exposures: { stress: false, alcohol: true } })
})

test('an object that both devices began is joined', () => {
  const { fields } = replay({}, { exposures: { stress: false } }, { exposures: { alcohol: true } })

  expect(fields).toEqual({ exposures: { alcohol: true, stress: false } })
})

test.each([
  ['a list of words', ['throbbing'], ['dull'], ['pressing']],
  ['a list with an element without id', [{ at: 1 }], [{ at: 2 }], [{ at: 3 }]],
  ['a list that became "I do not know"', [aura('x')], null, [aura('x'), aura('y')]],
])('%s is one answer: the newer words here stand, the others are asked about', (_what, before, after, ground) => {
  const { fields, covered } = replay({ value: before }, { value: after }, { value: ground })

  expect(fields).toEqual({ value: after })
  expect(covered).toEqual({ value: ground })
})

test('the same words written on both devices raise no question', () => {
  const { covered } = replay({ side: 'left' }, { side: 'both' }, { side: 'both' })

  expect(covered).toEqual({})
})

test.each([
  ['deleted here, untouched there', {}, { deleted: true }, {}, true],
  ['deleted here, edited there', {}, { deleted: true }, { side: 'left' }, false],
  ['deleted there, edited here', {}, { side: 'left' }, { deleted: true }, false],
  ['deleted there, untouched here', {}, { deleted: false }, { deleted: true }, true],
  ['deleted on both', {}, { deleted: true }, { deleted: true }, true],
  ['restored here', { deleted: true }, { deleted: false }, { deleted: true }, false],
  ['restored there', { deleted: true }, { deleted: true }, { deleted: false }, false],
])('an edit outlives a delete: %s', (_what, before, after, ground, deleted) => {
  const { fields } = replay(before, after, ground)

  expect(fields['deleted']).toBe(deleted)
})
