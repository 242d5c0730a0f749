/** What an entry was: kept with each save, folded by sittings, brought back, and gone when it is erased. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextBatch } from '../sync/batch'
import { received } from '../sync/receive'
import { delivered } from '../sync/taken'
import { changeOf, entryOf, freshDiary, SPAN } from '../sync/testing/diary'
import { adopt } from './adopt'
import type { Diary, Fields } from './database'
import { bringBack, erase, remove, save } from './entries'
import { clear } from './leave'
import { SITTING, statesOf } from './states'

const START = Date.parse('2026-03-01T21:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: START }))
afterEach(() => void vi.useRealTimers())
const later = (passed: number): void => void vi.setSystemTime(Date.now() + passed)

const told = async (diary: Diary, id = 'a'): Promise<Fields[]> =>
  (await statesOf(diary, id)).map(({ fields }) => fields)
const words = async (diary: Diary): Promise<string> =>
  JSON.stringify(
    await diary.use((database) =>
      Promise.all([database.getAll('entries'), database.getAll('states'), database.getAll('outbox')]),
    ),
  )

test('each save keeps the state it made, under the id of its change', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  later(SITTING)
  await save(diary, 'episode', 'a', { side: 'left' })

  expect(await told(diary)).toEqual([{ span: SPAN }, { span: SPAN, side: 'left' }])
  expect((await statesOf(diary, 'a')).at(-1)?.changeId).toBe((await changeOf(diary, 'a')).changeId)
})

test('taps of one sitting make one state, which knows the changes before it', async () => {
  const diary = await freshDiary()
  for (const pain_peak of [5, 6, 7]) {
    await save(diary, 'episode', 'a', { span: SPAN, pain_peak })
    later(SITTING / 4)
  }

  const states = await statesOf(diary, 'a')

  expect(states.map(({ fields }) => fields['pain_peak'])).toEqual([7])
  expect(states[0]?.folded).toHaveLength(2)
  expect(states[0]?.began).toBe(new Date(START).toISOString())
})

test('who goes on tapping makes a new state each sitting', async () => {
  const diary = await freshDiary()
  for (let tap = 0; tap < 9; tap += 1) {
    await save(diary, 'episode', 'a', { span: SPAN, pain_peak: tap })
    later(SITTING / 4)
  }

  expect((await told(diary)).map(({ pain_peak }) => pain_peak)).toEqual([3, 7, 8])
})

test('a delete is a state of its own, however soon it comes', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  await remove(diary, 'episode', 'a')

  expect((await told(diary)).map(({ deleted }) => deleted)).toEqual([undefined, true])
})

test('what came from the account is kept before it is written over', async () => {
  const diary = await freshDiary()
  const held = { id: 'a', kind: 'episode' as const, revision: 3, fields: { span: SPAN, side: 'left' } }
  await received(diary, { answer: 'page', entries: [held], checkpoint: 3, epoch: 1 })

  await save(diary, 'episode', 'a', { side: 'right' })

  expect(await statesOf(diary, 'a')).toMatchObject([
    { fields: { side: 'left' }, revision: 3, unsure: true },
    { fields: { side: 'right' } },
  ])
})

test('an entry that cannot be stored leaves no state behind', async () => {
  const diary = await freshDiary()
  const unwritable = { span: SPAN, notes: (() => '') as unknown as string }

  await expect(save(diary, 'episode', 'a', unwritable)).rejects.toThrow()

  expect(await told(diary)).toEqual([])
})

test('any state brought back gives exactly the fields of that state', async () => {
  const { backTo } = await import('../history/timeline')
  const field = fc.constantFrom('side', 'notes', 'pain_peak', 'nausea', 'vomiting')
  const edit = fc.dictionary(field, fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9 }), fc.boolean()))
  const plain = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries({ deleted: false, ...fields }).filter(([, value]) => value !== null))
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 6 }), fc.nat(), async (edits, pick) => {
      const diary = await freshDiary()
      for (const fields of edits) {
        await save(diary, 'episode', 'a', { span: SPAN, ...(fields as object) })
        later(SITTING)
      }
      const states = await told(diary)
      const chosen = states[pick % states.length]!

      await bringBack(diary, 'episode', 'a', (now) => backTo(chosen, now))

      expect(plain((await entryOf(diary, 'a')).fields)).toEqual(plain(chosen))
      expect((await told(diary)).slice(0, states.length)).toEqual(states)
    }),
    { numRuns: 40 },
  )
})

test('erased words are nowhere on the device, and the wish waits to be sent', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, notes: 'private' })
  await nextBatch(diary, 10, new Set())
  later(SITTING)
  await save(diary, 'episode', 'a', { notes: 'private, again' })

  await erase(diary, 'episode', 'a')

  expect(await words(diary)).not.toContain('private')
  expect(await changeOf(diary, 'a')).toMatchObject({ fields: { deleted: true, erased: true } })
  expect(await changeOf(diary, 'a')).not.toHaveProperty('sent')
})

test('what is erased on another device is erased here, with its states and its question', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, notes: 'private' })
  const sent = await nextBatch(diary, 10, new Set())
  const held = { id: 'a', kind: 'episode' as const, revision: 1, fields: { span: SPAN, notes: 'private' } }
  await delivered(diary, sent, [{ ...held, setAside: { notes: 'private too' } }], 1)

  const gone = { ...held, revision: 2, fields: { deleted: true, erased: true } }
  await received(diary, { answer: 'page', entries: [gone], checkpoint: 2, epoch: 1 })

  expect(await words(diary)).not.toContain('private')
})

test('an edit made without knowing of the erasing goes with it, one under way and a newer one', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, notes: 'private' })
  const sent = await nextBatch(diary, 10, new Set())
  later(SITTING)
  await save(diary, 'episode', 'a', { notes: 'private, edited' })

  const gone = { id: 'a', kind: 'episode' as const, revision: 2, fields: { deleted: true, erased: true } }
  await delivered(diary, sent, [gone], 1)

  expect(await words(diary)).not.toContain('private')
  expect(await diary.use((database) => database.count('outbox'))).toBe(0)
})

test('what is begun anew after an erasing is sent after it, and rests on it', async () => {
  const diary = await freshDiary()
  await save(diary, 'checkin', 'a', { date: '2026-03-01', stress: 7 })
  await erase(diary, 'checkin', 'a')
  await save(diary, 'checkin', 'a', { date: '2026-03-01', mood: 3 })

  const [first] = await nextBatch(diary, 10, new Set())
  const gone = { id: 'a', kind: 'checkin' as const, revision: 2, fields: { deleted: true, erased: true } }
  await delivered(diary, [first!], [gone], 1)

  expect(first?.fields).toEqual({ deleted: true, erased: true })
  expect(await changeOf(diary, 'a')).toMatchObject({ baseRevision: 2, fields: { mood: 3, deleted: false } })
  expect((await entryOf(diary, 'a')).fields).toEqual({ deleted: false, date: '2026-03-01', mood: 3 })
})

test('states and drafts go along when an account is made', async () => {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])
  await save(device, 'episode', 'a', { span: SPAN })
  later(SITTING)
  await save(device, 'episode', 'a', { side: 'left' })
  await device.use((database) => database.put('drafts', { value: 'half a thought', at: '' }, 'note'))

  await adopt(device, person)

  expect(await told(person)).toHaveLength(2)
  expect(await told(device)).toEqual([])
  expect(await person.use((database) => database.get('drafts', 'note'))).toMatchObject({ value: 'half a thought' })
  expect(await device.use((database) => database.count('drafts'))).toBe(0)
})

test('states leave the device with the diary', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })

  await clear(diary)

  expect(await told(diary)).toEqual([])
})
