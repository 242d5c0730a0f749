/** Several entries written as one, in the task that asks for it. */
import { expect, test } from 'vitest'
import { freshDiary, SPAN, storedIn, waitingIn } from '../sync/testing/diary'
import type { Database, Diary } from './database'
import { save, saveTogether, writing, writingFresh } from './entries'

/** What a read sees that is asked for at this very moment: all writes that began before it, and no later one. */
const asOfNow = (database: Database): Promise<string[]> => database.getAllKeys('entries')
const databaseOf = (diary: Diary): Promise<Database> => diary.use(async (database) => database)

test('an attack and the day that it is no longer free are stored as one, each with its note to be sent', async () => {
  const diary = await freshDiary()
  await save(diary, 'checkin', 'day', { date: '2026-03-01', headache_free: true })

  await saveTogether(diary, [
    writingFresh('episode', 'a', { span: SPAN }),
    writing('checkin', 'day', { headache_free: false }),
  ])

  expect(await storedIn(diary)).toMatchObject([
    { id: 'a', fields: { span: SPAN } },
    { id: 'day', fields: { date: '2026-03-01', headache_free: false } },
  ])
  expect(await waitingIn(diary)).toHaveLength(2)
})

test('where one of them cannot be written, none is', async () => {
  const diary = await freshDiary()
  const fails = writing('episode', 'b', () => {
    throw new Error('not today')
  })

  await expect(saveTogether(diary, [writingFresh('episode', 'a', { span: SPAN }), fails])).rejects.toThrow('not today')

  expect(await storedIn(diary)).toEqual([])
  expect(await waitingIn(diary)).toEqual([])
})

test('the write begins in the task of the tap: a read asked for right behind it sees it', async () => {
  const diary = await freshDiary()
  const database = await databaseOf(diary)

  const stored = saveTogether(diary, [writingFresh('episode', 'a', { span: SPAN })])
  const seen = asOfNow(database)

  expect(await seen).toEqual(['a'])
  await stored
})
