/** The connection to the diary: dropped by the browser, taken by another page, and opened again. */
import { deleteDB } from 'idb'
import { expect, test } from 'vitest'
import { freshDiary, SPAN, storedIn } from '../sync/testing/diary'
import { save } from './entries'

test('a connection that the browser dropped is opened again, and the save is made', async () => {
  const diary = await freshDiary()
  await diary.use(async (database) => database.close())

  await save(diary, 'episode', 'a', { span: SPAN })

  expect(await storedIn(diary)).toHaveLength(1)
})

test('a fault that another try cannot mend is told', async () => {
  const diary = await freshDiary()
  let tries = 0

  const failing = diary.use(() => {
    tries += 1
    return Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })

  await expect(failing).rejects.toThrow('full')
  expect(tries).toBe(1)
})

test('a connection that stays lost is told after one more try', async () => {
  const diary = await freshDiary()
  let tries = 0

  const failing = diary.use(() => {
    tries += 1
    return Promise.reject(new DOMException('lost', 'UnknownError'))
  })

  await expect(failing).rejects.toThrow('lost')
  expect(tries).toBe(2)
})

test('a page that removes the database does not wait for this one', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })

  await deleteDB(`diary-${diary.personKey}`)

  expect(await storedIn(diary)).toEqual([])
})

test('each person has a database of their own', async () => {
  const [ada, bea] = await Promise.all([freshDiary(), freshDiary()])

  await save(ada, 'episode', 'a', { span: SPAN })

  expect(await storedIn(bea)).toEqual([])
})

test('a closed diary can be closed again', async () => {
  const diary = await freshDiary()

  diary.close()
  diary.close()

  expect(await diary.use(async (database) => database.name)).toBe(`diary-${diary.personKey}`)
})
