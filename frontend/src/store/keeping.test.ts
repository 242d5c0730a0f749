/** What a person may take along, and what stays on a device: file, promise, leaving. */
import { expect, test } from 'vitest'
import { freshDiary, SPAN, storedIn, waitingIn } from '../sync/testing/diary'
import { remove, save } from './entries'
import { diaryFile } from './file'
import { clear, clearIfSent } from './leave'
import { askAfterFirstSave, promised } from './persist'

const filled = async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })
  await save(diary, 'medication', 'm', { name: 'Ibuprofen' })
  await save(diary, 'dose', 'd', { medication_id: 'm', episode_id: 'a' })
  await save(diary, 'checkin', 'c', { date: '2026-03-02', stress: 2 })
  await save(diary, 'background', 'b', { birth_year: 1990 })
  await save(diary, 'episode', 'gone', { span: SPAN })
  await remove(diary, 'episode', 'gone')
  await save(diary, 'episode', 'back', { span: SPAN, deleted: false })
  return diary
}

test('the file is the diary document, without what was deleted', async () => {
  const file = await diaryFile(await filled())

  expect(file.type).toBe('application/json')
  expect(JSON.parse(await file.text())).toEqual({
    format: 'umbra-diary',
    version: 1,
    counts: { episodes: 2, medications: 1, doses: 1, checkins: 1 },
    patient: { birth_year: 1990 },
    episodes: [
      { id: 'a', span: SPAN, side: 'left' },
      { id: 'back', span: SPAN },
    ],
    medications: [{ id: 'm', name: 'Ibuprofen' }],
    doses: [{ id: 'd', medication_id: 'm', episode_id: 'a' }],
    checkins: [{ id: 'c', date: '2026-03-02', stress: 2 }],
  })
})

test('an empty diary is a file too', async () => {
  const file = await diaryFile(await freshDiary())

  expect(JSON.parse(await file.text())).toMatchObject({ patient: {}, episodes: [] })
})

test('a diary that the account has whole leaves this device with its person', async () => {
  const diary = await filled()
  await diary.use((database) => database.clear('outbox'))

  const waiting = await clearIfSent(diary)

  expect(waiting).toBe(0)
  expect(await storedIn(diary)).toEqual([])
})

test('a diary with entries that only this device has stays', async () => {
  const diary = await filled()

  const waiting = await clearIfSent(diary)

  expect(waiting).toBe(7)
  expect(await storedIn(diary)).toHaveLength(7)
})

test('a diary with an answer set aside that is not yet part of its entry stays: the account may be restored', async () => {
  const diary = await freshDiary()
  const asking = { id: 'a', kind: 'episode', revision: 1, fields: {}, setAside: { side: 'left' } } as const
  await diary.use((database) => database.put('entries', asking))

  const waiting = await clearIfSent(diary)

  expect(waiting).toBe(1)
  expect(await storedIn(diary)).toHaveLength(1)
})

test('with the account everything goes', async () => {
  const diary = await filled()

  await clear(diary)

  expect([await storedIn(diary), await waitingIn(diary)]).toEqual([[], []])
})

const storage = (already: boolean, granted: boolean) => {
  const asked: string[] = []
  return {
    asked,
    persisted: async () => already,
    persist: async () => {
      asked.push('persist')
      return granted
    },
  }
}

test('the browser is asked to keep the diary after the first save, once', async () => {
  const diary = await freshDiary()
  const browser = storage(false, true)
  askAfterFirstSave(diary, browser)
  diary.news.tell({ ids: [], by: 'account' })
  const before = promised.value

  await save(diary, 'episode', 'a', { span: SPAN })
  await save(diary, 'episode', 'b', { span: SPAN })

  expect(before).toBeNull()
  expect(browser.asked).toEqual(['persist'])
  expect(promised.value).toBe(true)
})

test.each([
  ['promised already', storage(true, false), true],
  ['will not promise', storage(false, false), false],
  ['knows no promises', null, false],
])('a browser that %s', async (_what, browser, answer) => {
  const diary = await freshDiary()
  askAfterFirstSave(diary, browser)

  await save(diary, 'episode', 'a', { span: SPAN })
  await storedIn(diary)

  expect(promised.value).toBe(answer)
})
