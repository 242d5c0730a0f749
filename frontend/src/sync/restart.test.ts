/** Beginning anew with a server from a backup: everything waits, and rests on what both remember (sync.md 3: 409). */
import { expect, test } from 'vitest'
import { save } from '../store/entries'
import { restart } from './restart'
import { synchronise } from './synchronise'
import { Account } from './testing/account'
import { changeOf, entryOf, freshDiary, SPAN, waitingIn } from './testing/diary'

const who = (epoch: number, revision: number) => ({
  answer: 'person' as const,
  id: 'ada',
  epoch,
  restores: [{ epoch, revision }],
})

/** A diary that knows entry a at revision 1 and b at revision 2. */
const inStep = async () => {
  const [diary, account] = [await freshDiary(), new Account()]
  for (const id of ['a', 'b']) {
    await save(diary, 'episode', id, { span: SPAN })
    await synchronise(diary, account)
  }
  return { diary, account }
}

test('everything waits, resting on what the backup has too', async () => {
  const { diary } = await inStep()

  await restart(diary, who(2, 1), 1)

  expect(await waitingIn(diary)).toMatchObject([
    { entryId: 'a', baseRevision: 1 },
    { entryId: 'b', baseRevision: 1 },
  ])
  expect(await diary.use((database) => database.get('meta', 'checkpoint'))).toBe(0)
})

test('a diary of an app that kept no restores, in a later epoch, rests on nothing', async () => {
  const { diary } = await inStep()
  await diary.use(async (database) => {
    await database.put('meta', 2, 'epoch')
    await database.delete('meta', 'restores')
  })

  await restart(diary, who(3, 1), 2)

  expect(await changeOf(diary, 'a')).toMatchObject({ baseRevision: null })
  expect(await entryOf(diary, 'a')).toMatchObject({ revision: null })
})

test('a diary of an app that kept no restores, in the first epoch, went through none', async () => {
  const { diary } = await inStep()
  await diary.use((database) => database.delete('meta', 'restores'))

  await restart(diary, who(2, 1), 1)

  expect(await changeOf(diary, 'a')).toMatchObject({ baseRevision: 1 })
})

test('what was under way goes out again as it was, before the newer edit: the backup may have it', async () => {
  const { diary, account } = await inStep()
  await save(diary, 'episode', 'b', { side: 'left' })
  const lost = { ...calls(account), push: async () => ({ answer: 'unreachable' as const }) }
  await synchronise(diary, lost)
  const { changeId } = await changeOf(diary, 'b')
  await save(diary, 'episode', 'b', { side: 'right' })

  await restart(diary, who(2, 1), 1)

  expect(await changeOf(diary, 'b')).toMatchObject({ baseRevision: 1, sent: { changeId, baseRevision: 1 } })
})

test('what another page of this browser has begun anew is not begun anew once more', async () => {
  const { diary } = await inStep()
  await restart(diary, who(2, 1), 1)

  await restart(diary, who(2, 1), 1)

  expect(await changeOf(diary, 'a')).toMatchObject({ baseRevision: 1 })
})

test('after a restore one person with one phone is asked nothing, and her newest words stand', async () => {
  const { diary, account } = await inStep()
  const backup = account.backup()
  await save(diary, 'episode', 'a', { side: 'left' })
  await synchronise(diary, account)
  account.restore(backup)

  await synchronise(diary, account)

  expect(account.entries.get('a')?.fields).toEqual({ span: SPAN, side: 'left' })
  expect(await entryOf(diary, 'a')).not.toHaveProperty('setAside')
})

const calls = (account: Account) => ({
  whoAmI: () => account.whoAmI(),
  pull: (since: number, epoch: number) => account.pull(since, epoch),
})
