/** Two answers to one question: part of the entry, answered one by one, undone, and the same on every device. */
import { expect, test } from 'vitest'
import type { Held } from '../sync/answers'
import { synchronise } from '../sync/synchronise'
import { Account } from '../sync/testing/account'
import { entryOf, freshDiary, SPAN, waitingIn } from '../sync/testing/diary'
import type { Diary, Fields } from './database'
import { remove, save } from './entries'
import { answer, hasQuestions, type Question, questionsOf, raise } from './questions'
import { statesOf } from './states'

const WHOSE = { by: 'phone' as const, against: 'tablet' as const }
const PHONE = new Map([['pain_peak', WHOSE]])
const questions = async (diary: Diary): Promise<Question[]> => questionsOf(await entryOf(diary, 'a'))

async function asked(setAside: Fields = { pain_peak: 8 }): Promise<Diary> {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, pain_peak: 7, side: 'left' })
  const entry = await entryOf(diary, 'a')
  await diary.use((database) => database.put('entries', { ...entry, setAside }))
  return diary
}
const raised = async (setAside?: Fields): Promise<Diary> => {
  const diary = await asked(setAside)
  await raise(diary, await entryOf(diary, 'a'), PHONE)
  return diary
}

/** Two devices that wrote a different pain each, both in step with the account but for that. */
async function disagreeing() {
  const account = new Account()
  const [tablet, phone] = await Promise.all([freshDiary(), freshDiary()])
  await save(tablet, 'episode', 'a', { span: SPAN })
  await synchronise(tablet, account)
  await synchronise(phone, account)
  await save(tablet, 'episode', 'a', { pain_peak: 7 })
  await save(phone, 'episode', 'a', { pain_peak: 8 })
  await synchronise(tablet, account)
  await synchronise(phone, account)
  await raise(phone, await entryOf(phone, 'a'), PHONE)
  await synchronise(phone, account)
  await synchronise(tablet, account)
  return { account, tablet, phone }
}

test('what was set aside becomes part of the entry, with whose the two answers are', async () => {
  const diary = await raised()

  expect(await questions(diary)).toEqual([{ field: 'pain_peak', stands: 7, value: 8, by: 'phone', against: 'tablet' }])
  expect(await entryOf(diary, 'a')).not.toHaveProperty('setAside')
  expect((await waitingIn(diary))[0]?.fields['two_answers']).toMatchObject({ pain_peak: { value: 8 } })
})

test('raised again, a question is there once', async () => {
  const diary = await raised()
  const before = await entryOf(diary, 'a')

  await raise(diary, before, PHONE)

  expect((await entryOf(diary, 'a')).fields).toEqual(before.fields)
})

test('each question is answered by itself', async () => {
  const diary = await raised({ pain_peak: 8, side: 'right' })
  const [first] = await questions(diary)

  await answer(diary, await entryOf(diary, 'a'), first!, 'other')

  expect((await entryOf(diary, 'a')).fields).toMatchObject({ pain_peak: 8, side: 'left' })
  expect((await questions(diary)).map(({ field }) => field)).toEqual(['side'])
})

test.each(['stands', 'other'] as const)('an answer can be undone: %s', async (choice) => {
  const diary = await raised()
  const before = await questions(diary)

  const back = await answer(diary, await entryOf(diary, 'a'), before[0]!, choice)
  const between = await questions(diary)
  await back()

  expect(between).toEqual([])
  expect(await questions(diary)).toEqual(before)
  expect((await entryOf(diary, 'a')).fields['pain_peak']).toBe(7)
})

test('a question is asked on the other device too, and goes when one of them answers', async () => {
  const { account, tablet, phone } = await disagreeing()
  expect(await questions(tablet)).toMatchObject([{ stands: 7, value: 8, by: 'phone' }])

  const back = await answer(tablet, await entryOf(tablet, 'a'), (await questions(tablet))[0]!, 'other')
  await synchronise(tablet, account)
  await synchronise(phone, account)

  expect(await questions(phone)).toEqual([])
  expect((await entryOf(phone, 'a')).fields['pain_peak']).toBe(8)

  await back()
  await synchronise(tablet, account)
  await synchronise(phone, account)
  expect(await questions(phone)).toMatchObject([{ stands: 7, value: 8 }])
})

test('keeping what stands ends the question everywhere as well', async () => {
  const { account, tablet, phone } = await disagreeing()

  await answer(phone, await entryOf(phone, 'a'), (await questions(phone))[0]!, 'stands')
  await synchronise(phone, account)
  await synchronise(tablet, account)

  expect(await questions(tablet)).toEqual([])
  expect((await entryOf(tablet, 'a')).fields['pain_peak']).toBe(7)
})

test('both devices answer at once: what stands is one of the answers, and nobody is asked for ever', async () => {
  const { account, tablet, phone } = await disagreeing()
  await answer(tablet, await entryOf(tablet, 'a'), (await questions(tablet))[0]!, 'other')
  await answer(phone, await entryOf(phone, 'a'), (await questions(phone))[0]!, 'stands')
  for (const diary of [tablet, phone, tablet]) await synchronise(diary, account)

  const held = account.entries.get('a') as Held
  expect([7, 8]).toContain(held.fields['pain_peak'])
  expect(await questions(tablet)).toEqual(await questions(phone))
  expect(await questions(tablet)).toEqual([])
})

test('nothing is asked about once both say the same, about what only the app keeps, or about a deleted entry', async () => {
  const same = await raised({ pain_peak: 7 })
  const own = await raised({ prefilled: ['side'] })
  const gone = await raised()
  await remove(gone, 'episode', 'a')

  expect([hasQuestions(await entryOf(same, 'a')), hasQuestions(await entryOf(own, 'a'))]).toEqual([false, false])
  expect((await entryOf(gone, 'a')).fields['deleted']).toBe(true)
})

test('the value that was not chosen stays a state of its own, though asked and answered within one sitting', async () => {
  const diary = await raised()
  const [question] = await questions(diary)

  const undo = await answer(diary, await entryOf(diary, 'a'), question!, 'stands')
  await undo()

  const others = (await statesOf(diary, 'a')).map(({ fields }) => fields['two_answers'])
  expect(others).toEqual([
    undefined,
    { pain_peak: { value: 8, ...WHOSE } },
    { pain_peak: null },
    { pain_peak: { value: 8, ...WHOSE } },
  ])
})

test('the account learns of a question before its answer, so that it has the value that was not chosen', async () => {
  const account = new Account()
  const diary = await raised()
  const [question] = await questions(diary)

  await answer(diary, await entryOf(diary, 'a'), question!, 'stands')
  await synchronise(diary, account)

  expect(account.versions.map(({ fields }) => fields['two_answers'])).toEqual([
    { pain_peak: { value: 8, ...WHOSE } },
    { pain_peak: null },
  ])
})
