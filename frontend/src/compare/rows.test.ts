/** Attacks side by side: what differs is marked in words, and what was not said is neither alike nor different. */
import { expect, test } from 'vitest'
import '../testing/words'
import { judge } from '../counts/laid'
import type { EntryOf } from '../store/database'
import { asked, type Column, turned } from './columns'
import { type Row, tableOf } from './rows'

type Said = EntryOf<'episode'>['fields']
const SPAN = { started_at: '2026-11-18T05:00:00Z', ended_at: '2026-11-18T10:30:00Z', time_zone: 'Europe/Berlin' }
const DIARY = { episodes: [], doses: [], medications: [], checkins: [], background: null }

function column(id: string, said: Said, doses: Column['doses'] = []): Column {
  const entry: EntryOf<'episode'> = { id, kind: 'episode', revision: null, fields: { span: SPAN, ...said } }
  const attack = judge({ ...DIARY, episodes: [entry] }, new Date('2026-11-22T12:00:00Z'))(entry)
  return { id, said: entry.fields, attack, doses, medicine: (one) => (one === 'm1' ? 'Sumatriptan' : undefined) }
}
const rowOf = (field: string, ...columns: Column[]): Row | undefined =>
  tableOf(columns)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.field === field)
const says = (row: Row | undefined): (string | null)[] => (row?.cells ?? []).map((cell) => cell.says)

test('a row in which two attacks say different things differs', () => {
  const row = rowOf('side', column('a', { side: 'left' }), column('b', { side: 'right' }))

  expect(says(row)).toEqual(['left', 'right'])
  expect(row?.differs).toBe(true)
})

test('what was not said is shown as such, and differs from nothing', () => {
  const row = rowOf('photophobia', column('a', { photophobia: false }), column('b', {}))

  expect(says(row)).toEqual(['no', null])
  expect(row?.differs).toBe(false)
})

test('what none of them says is named once, and fills no row', () => {
  const { groups, silent } = tableOf([column('a', { side: 'left' }), column('b', {})])

  expect(groups.flatMap(({ rows }) => rows).map(({ field }) => field)).not.toContain('vomiting')
  expect(silent).toContain('vomiting')
})

test('none of these is an answer, and a word of one’s own is shown as it was typed', () => {
  const row = rowOf(
    'premonitory',
    column('a', { premonitory: [] }),
    column('b', { premonitory: ['yawning', 'other:cold hands'] }),
  )

  expect(says(row)).toEqual(['None of these', 'Yawning, cold hands'])
})

test('a medicine stands with its time from the beginning and whether it helped', () => {
  const dose = { medication_id: 'm1', taken_at: '2026-11-18T06:20:00Z', relief: 'partial' as const }

  const row = rowOf('took_medicine', column('a', {}, [dose]), column('b', { took_medicine: false }))

  expect(says(row)[0]?.replace(/\s/g, ' ')).toBe('Sumatriptan after 1 h 20 (helped: partly)')
  expect(says(row)[1]).toBe('nothing')
})

test('what as usual filled in is marked until it is confirmed', () => {
  const row = rowOf('side', column('a', { side: 'left', prefilled: ['side'] }))

  expect(row?.cells[0]?.unconfirmed).toBe(true)
})

test('the last four stand there, or one and the three before it, or those that were chosen', () => {
  const attacks = ['e', 'd', 'c', 'b', 'a'].map((id) => ({ id, kind: 'episode' as const, revision: null, fields: {} }))
  const ids = (search: string): string => asked(new URLSearchParams(search), attacks).join('')

  expect([ids(''), ids('with=d'), ids('ids=a,e,gone')]).toEqual(['edcb', 'dcba', 'ae'])
})

test('a sixth attack takes the place of the one that was chosen first', () => {
  expect(turned(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['b', 'c', 'd', 'e', 'f'])
  expect(turned(['a', 'b'], 'a')).toEqual(['b'])
})
