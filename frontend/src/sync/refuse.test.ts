/** What becomes of a change that the account would not have (sync.md 3: 422). */
import { expect, test } from 'vitest'
import { save } from '../store/entries'
import { nextBatch } from './batch'
import { refuse, release } from './refuse'
import { changeOf, freshDiary, SPAN } from './testing/diary'

const none = new Set<string>()
const refusedDiary = async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const sent = await nextBatch(diary, 200, none)
  const reasons = new Map(sent.map(({ changeId }) => [changeId, 'no']))
  return { diary, sent, reasons }
}

test('it is kept with the reason, and not sent again by itself', async () => {
  const { diary, sent, reasons } = await refusedDiary()

  await refuse(diary, sent, reasons)

  expect(await changeOf(diary, 'a')).toMatchObject({ refused: 'no', fields: { span: SPAN } })
  expect(await nextBatch(diary, 200, none)).toEqual([])
})

test('an edit gives it another chance', async () => {
  const { diary, sent, reasons } = await refusedDiary()
  await refuse(diary, sent, reasons)

  await save(diary, 'episode', 'a', { side: 'left' })

  expect(await nextBatch(diary, 200, none)).toMatchObject([{ entryId: 'a', fields: { side: 'left' } }])
})

test('an edit made while the refusal was on its way is sent, not the refused state', async () => {
  const { diary, sent, reasons } = await refusedDiary()
  await save(diary, 'episode', 'a', { side: 'left' })

  await refuse(diary, sent, reasons)

  expect((await changeOf(diary, 'a')).refused).toBeUndefined()
  expect(await nextBatch(diary, 200, none)).toMatchObject([{ fields: { side: 'left' } }])
})

test('the person may have it tried once more', async () => {
  const { diary, sent, reasons } = await refusedDiary()
  await refuse(diary, sent, reasons)

  await release(diary)

  expect(await nextBatch(diary, 200, none)).toHaveLength(1)
})

test('a refusal of what is no longer there does nothing', async () => {
  const { diary, sent, reasons } = await refusedDiary()
  await diary.use((database) => database.delete('outbox', 'a'))

  await refuse(diary, sent, reasons)

  expect(await changeOf(diary, 'a')).toBeUndefined()
})

test('with nothing refused there is nothing to try again', async () => {
  const diary = await freshDiary()
  const told: unknown[] = []
  diary.news.listen((news) => told.push(news))

  await release(diary)

  expect(told).toEqual([])
})
