/** Writing down: entry and note together, nothing forgotten, nothing invented (laws 1, 2, 11, 12). */
import { expect, test } from 'vitest'
import { changeOf, entryOf, freshDiary, SPAN, waitingIn } from '../sync/testing/diary'
import { isKind, remove, save } from './entries'
import { BACKGROUND_ID, dailyId, newId } from './ids'

test('an entry and the note to send it are stored together', async () => {
  const diary = await freshDiary()

  await save(diary, 'episode', 'a', { span: SPAN })

  expect(await entryOf(diary, 'a')).toEqual({ id: 'a', kind: 'episode', revision: null, fields: { span: SPAN } })
  expect(await changeOf(diary, 'a')).toMatchObject({ kind: 'episode', baseRevision: null, fields: { span: SPAN } })
})

test('an entry that cannot be stored leaves no note behind', async () => {
  const diary = await freshDiary()
  const unstorable = Object.assign(() => 'a function cannot be stored', { started_at: '', time_zone: '' })

  await expect(save(diary, 'episode', 'a', { span: unstorable })).rejects.toThrow()

  expect(await waitingIn(diary)).toEqual([])
})

test('a field that is not named stays as it is', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })

  await save(diary, 'episode', 'a', { notes: 'dull', side: undefined } as { notes: string })

  expect((await entryOf(diary, 'a')).fields).toEqual({ span: SPAN, side: 'left', notes: 'dull' })
})

test('"I do not know" is an answer that is kept', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, vomiting: true })

  await save(diary, 'episode', 'a', { vomiting: null })

  expect((await entryOf(diary, 'a')).fields).toEqual({ span: SPAN, vomiting: null })
})

test('two taps at once build on each other', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, quality: ['dull'] })

  await Promise.all([
    save(diary, 'episode', 'a', ({ quality }) => ({ quality: [...(quality ?? []), 'throbbing' as const] })),
    save(diary, 'episode', 'a', ({ quality }) => ({ quality: [...(quality ?? []), 'stabbing' as const] })),
  ])

  expect((await entryOf(diary, 'a')).fields['quality']).toEqual(['dull', 'throbbing', 'stabbing'])
})

test('each save has a change id of its own and rests on what was known when the first began to wait', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const first = await changeOf(diary, 'a')

  await save(diary, 'episode', 'a', { side: 'left' })

  const second = await changeOf(diary, 'a')
  expect(second.changeId).not.toBe(first.changeId)
  expect(second.changeId > first.changeId).toBe(true)
  expect(await waitingIn(diary)).toHaveLength(1)
})

test('a delete is a change, and everything that was written stays', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, notes: 'kept' })

  await remove(diary, 'episode', 'a')

  expect(await changeOf(diary, 'a')).toMatchObject({ fields: { span: SPAN, notes: 'kept', deleted: true } })
})

test('ids sort by time, and what exists once a day has the same id on every device', () => {
  const ids = [newId(), newId(), newId()]

  expect([...ids].sort()).toEqual(ids)
  expect(dailyId('checkin', '2026-11-22')).toBe(dailyId('checkin', '2026-11-22'))
  expect(dailyId('checkin', '2026-11-22')).not.toBe(dailyId('checkin', '2026-11-23'))
  expect(BACKGROUND_ID).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/)
})

test('an entry is of one kind', () => {
  const entry = { id: 'a', kind: 'dose' as const, revision: null, fields: {} }

  expect([isKind('dose')(entry), isKind('episode')(entry)]).toEqual([true, false])
})
