/** What was written before there was an account comes along whole, whatever breaks in between. */
import { expect, test } from 'vitest'
import { changeOf, entryOf, freshDiary, SPAN, storedIn, waitingIn } from '../sync/testing/diary'
import { adopt } from './adopt'
import type { Diary } from './database'
import { remove, save } from './entries'

async function twoDiaries() {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])
  await save(device, 'episode', 'a', { span: SPAN, side: 'left' })
  await save(device, 'dose', 'd', { episode_id: 'a' })
  return { device, person }
}

/** A diary whose every use after the given number fails, as when the phone dies. */
const dying = (diary: Diary, after: number): Diary => {
  let uses = 0
  return {
    ...diary,
    use: (work) => {
      uses += 1
      return uses > after ? Promise.reject(new Error('the phone died')) : diary.use(work)
    },
  }
}

test('every entry moves, and waits to be sent', async () => {
  const { device, person } = await twoDiaries()

  await adopt(device, person)

  expect((await storedIn(person)).map(({ id }) => id)).toEqual(['a', 'd'])
  expect(await waitingIn(person)).toMatchObject([{ entryId: 'a', baseRevision: null }, { entryId: 'd' }])
  expect(await storedIn(device)).toEqual([])
  expect(await waitingIn(device)).toEqual([])
})

test.each([0, 1, 2, 3])(
  'when the phone dies after step %i, the next start loses nothing and doubles nothing',
  async (step) => {
    const { device, person } = await twoDiaries()
    await adopt(dying(device, step), dying(person, step)).catch(() => {})

    await adopt(device, person)

    expect((await storedIn(person)).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(await waitingIn(person)).toHaveLength(2)
    expect(await storedIn(device)).toEqual([])
  },
)

test('what the person wrote after the phone died is not taken back by the second start', async () => {
  const { device, person } = await twoDiaries()
  await adopt(dying(device, 1), person).catch(() => {})
  await save(person, 'episode', 'a', { side: 'both' })

  await adopt(device, person)

  const entry = await entryOf(person, 'a')
  expect(entry.fields).toMatchObject({ side: 'both' })
  expect(entry.setAside).toBeUndefined()
})

test('what another page still wrote on the device is adopted too', async () => {
  const { device, person } = await twoDiaries()
  let written = false
  const slow: Diary = {
    ...person,
    use: async (work) => {
      const done = await person.use(work)
      if (!written) {
        written = true
        await save(device, 'episode', 'late', { span: SPAN })
      }
      return done
    },
  }

  await adopt(device, slow)

  expect((await storedIn(person)).map(({ id }) => id)).toContain('late')
})

test('an entry edited while it was adopted stays on the device until it was adopted anew', async () => {
  const { device, person } = await twoDiaries()
  let edited = false
  const editing: Diary = {
    ...person,
    use: async (work) => {
      const done = await person.use(work)
      if (!edited) {
        edited = true
        await save(device, 'episode', 'a', { notes: 'just now' })
      }
      return done
    },
  }

  await adopt(device, editing)

  expect((await entryOf(person, 'a')).fields).toMatchObject({ side: 'left', notes: 'just now' })
  expect(await storedIn(device)).toEqual([])
})

test('one day written in both diaries keeps both: what stands stands, the other is asked about', async () => {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])
  await save(device, 'checkin', 'day', { stress: 3, mood: 5 })
  await save(person, 'checkin', 'day', { stress: 8 })

  await adopt(device, person)

  expect(await entryOf(person, 'day')).toMatchObject({ fields: { stress: 8, mood: 5 }, setAside: { stress: 3 } })
  expect(await changeOf(person, 'day')).toMatchObject({ fields: { stress: 8, mood: 5 } })
})

test('an entry that the account knows is adopted upon what the account knows', async () => {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])
  await save(device, 'checkin', 'day', { mood: 5 })
  const known = { id: 'day', kind: 'checkin' as const, revision: 4, fields: { stress: 8 } }
  await person.use((database) => database.put('entries', known))

  await adopt(device, person)

  expect(await changeOf(person, 'day')).toMatchObject({ baseRevision: 4, fields: { stress: 8, mood: 5 } })
  expect((await entryOf(person, 'day')).setAside).toBeUndefined()
})

test('a state of the person that is on its way stays on its way', async () => {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])
  await save(device, 'checkin', 'day', { mood: 5 })
  await save(person, 'checkin', 'day', { stress: 8 })
  const sent = { changeId: 'under way', baseRevision: null, fields: { stress: 8 } }
  await person.use(async (database) => database.put('outbox', { ...(await changeOf(person, 'day')), sent }))

  await adopt(device, person)

  expect((await changeOf(person, 'day')).sent).toEqual(sent)
})

test('a deleted entry comes along deleted, an entry without a note comes along all the same', async () => {
  const { device, person } = await twoDiaries()
  await remove(device, 'episode', 'a')
  await device.use((database) => database.delete('outbox', 'd'))

  await adopt(device, person)

  expect((await entryOf(person, 'a')).fields).toMatchObject({ deleted: true, side: 'left' })
  expect(await waitingIn(person)).toHaveLength(2)
})

test('with nothing written there is nothing to do', async () => {
  const [device, person] = await Promise.all([freshDiary(), freshDiary()])

  await adopt(device, person)

  expect(await storedIn(person)).toEqual([])
})
