/** What a backup brings: everything once, over nothing that stands, and all of it or none. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, entryOf, freshDiary, SPAN, storedIn, waitingIn } from '../sync/testing/diary'
import { diaryText, entriesIn, NoDiary } from './contents'
import { remove, save } from './entries'
import { putBack } from './putBack'

async function written() {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left', photophobia: null })
  await save(diary, 'dose', 'd', { episode_id: 'a' })
  await save(diary, 'checkin', 'c', { date: '2026-03-02', headache_free: true })
  await save(diary, 'medication', 'm', { name: 'Sumatriptan' })
  await save(diary, 'background', '57a7bc9f-7cb5-5d0e-9d0b-bd3eb9c0ff39', { birth_year: 1980 })
  await save(diary, 'episode', 'gone', { span: SPAN })
  await remove(diary, 'episode', 'gone')
  return diary
}

const backupOf = async (diary: Awaited<ReturnType<typeof freshDiary>>) => entriesIn(diaryText(await storedIn(diary)))

test('a new phone gets every entry of the backup, deleted ones too, and each waits to be sent', async () => {
  const backup = await backupOf(await written())
  const phone = await freshDiary()

  const restored = await putBack(phone, backup)

  expect(restored).toEqual({ added: 6, already: 0, asked: 0, gone: 0 })
  expect((await entryOf(phone, 'a')).fields).toEqual({ span: SPAN, side: 'left', photophobia: null })
  expect((await entryOf(phone, 'gone')).fields).toEqual({ span: SPAN, deleted: true })
  expect((await waitingIn(phone)).map(({ baseRevision }) => baseRevision)).toEqual([null, null, null, null, null, null])
})

test('the same backup a second time adds nothing and asks nothing', async () => {
  const backup = await backupOf(await written())
  const phone = await freshDiary()
  await putBack(phone, backup)
  const first = await changeOf(phone, 'a')

  expect(await putBack(phone, backup)).toEqual({ added: 0, already: 6, asked: 0, gone: 0 })
  expect(await changeOf(phone, 'a')).toEqual(first)
})

test('what stands on the device stays, and where the backup says otherwise the person is asked', async () => {
  const backup = await backupOf(await written())
  const phone = await freshDiary()
  await save(phone, 'episode', 'a', { side: 'right' })

  const restored = await putBack(phone, backup)

  expect(restored.asked).toBe(1)
  expect(await entryOf(phone, 'a')).toMatchObject({ fields: { side: 'right' }, setAside: { side: 'left', span: SPAN } })
})

test('what was deleted here stays deleted, and is counted', async () => {
  const backup = await backupOf(await written())
  const phone = await freshDiary()
  await save(phone, 'episode', 'a', { span: SPAN })
  await remove(phone, 'episode', 'a')

  expect((await putBack(phone, backup)).gone).toBe(1)
  expect((await entryOf(phone, 'a')).fields['deleted']).toBe(true)
})

test('an entry that this browser cannot store leaves the diary as it was', async () => {
  const phone = await freshDiary()
  const unstorable = { id: 'x', kind: 'episode' as const, fields: { span: () => undefined } }

  await expect(putBack(phone, [{ id: 'a', kind: 'episode', fields: {} }, unstorable])).rejects.toThrow()

  expect(await storedIn(phone)).toEqual([])
  expect(await waitingIn(phone)).toEqual([])
})

test('doses that stand inside their attack become entries of their own', () => {
  const text = JSON.stringify({
    format: 'umbra-diary',
    version: 1,
    episodes: [{ id: 'a', side: 'left', doses: [{ id: 'd', medication_id: 'm' }] }],
  })

  expect(entriesIn(text)).toEqual([
    { id: 'a', kind: 'episode', fields: { side: 'left' } },
    { id: 'd', kind: 'dose', fields: { medication_id: 'm', episode_id: 'a' } },
  ])
})

test.each([
  ['no JSON', 'PK'],
  ['another format', '{"format":"other","version":1}'],
  ['a later version', '{"format":"umbra-diary","version":2}'],
  ['an entry without an id', '{"format":"umbra-diary","version":1,"episodes":[{"side":"left"}]}'],
  ['a list that is none', '{"format":"umbra-diary","version":1,"doses":{"id":"a"}}'],
  ['an entry that is a word', '{"format":"umbra-diary","version":1,"checkins":["a"]}'],
])('%s is refused as a whole', (_what, text) => {
  expect(() => entriesIn(text)).toThrow(NoDiary)
})

test('any text at all is either read or refused, never broken over', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        entriesIn(text)
      } catch (fault) {
        expect(fault).toBeInstanceOf(NoDiary)
      }
    }),
  )
})
