/** A whole run: push before pull, and what a restored server asks of a device (sync.md 3: 409). */
import { expect, test } from 'vitest'
import { save } from '../store/entries'
import { synchronise } from './synchronise'
import { changeOf, entryOf, freshDiary, SPAN, waitingIn } from './testing/diary'
import { Scripted } from './testing/scripted'

test('what waits is sent, what is new is read, and the answer is done', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const server = new Scripted()

  const ending = await synchronise(diary, server)

  expect(ending).toEqual({ answer: 'done' })
  expect(await waitingIn(diary)).toEqual([])
  expect(await entryOf(diary, 'a')).toMatchObject({ revision: 1 })
})

test('a diary that never met the server asks first who we are, and only once', async () => {
  const diary = await freshDiary()
  let asked = 0
  const server = new Scripted({
    whoAmI: () => {
      asked += 1
      return { answer: 'person', id: 'ada', epoch: 1, restores: [] }
    },
  })

  await synchronise(diary, server)
  await synchronise(diary, server)

  expect(asked).toBe(1)
})

test('a stranger is sent nothing', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const server = new Scripted({ whoAmI: () => ({ answer: 'signed out' }) })

  const ending = await synchronise(diary, server)

  expect(ending).toEqual({ answer: 'signed out' })
  expect(server.pushed).toEqual([])
})

test('a push that was stopped is not followed by a pull', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const server = new Scripted({ push: () => ({ answer: 'unreachable' }) })

  const ending = await synchronise(diary, server)

  expect(ending).toEqual({ answer: 'unreachable' })
  expect(server.pulls).toBe(0)
})

test('a server that was restored from a backup gets back all that this device has', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN, side: 'left' })
  await synchronise(diary, new Scripted())
  await save(diary, 'episode', 'b', { span: SPAN })
  const restored = new Scripted()
  restored.account.epoch = 2

  const ending = await synchronise(diary, restored)

  expect(ending).toEqual({ answer: 'done' })
  expect(restored.account.entries.get('a')?.fields).toEqual({ span: SPAN, side: 'left' })
  expect(restored.account.entries.has('b')).toBe(true)
  expect(await diary.use((database) => database.get('meta', 'epoch'))).toBe(2)
})

test('what was refused before the server was restored stays refused', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  const refusing = new Scripted({
    push: ([change]) => (change ? { answer: 'refused', reasons: new Map([[change.changeId, 'no']]) } : undefined),
  })
  await synchronise(diary, refusing)
  const restored = new Scripted()
  restored.account.epoch = 2

  await synchronise(diary, restored)

  expect(restored.pushed).toEqual([])
  expect(await changeOf(diary, 'a')).toMatchObject({ refused: 'no', baseRevision: null })
})

test('a checkpoint above what the server knows begins anew too', async () => {
  const diary = await freshDiary()
  await save(diary, 'episode', 'a', { span: SPAN })
  await synchronise(diary, new Scripted())
  const older = new Scripted()

  const ending = await synchronise(diary, older)

  expect(ending).toEqual({ answer: 'done' })
  expect(older.account.entries.has('a')).toBe(true)
})

test('a session that ended while the server was restored is told as such', async () => {
  const diary = await freshDiary()
  await synchronise(diary, new Scripted())
  const restored = new Scripted({ whoAmI: () => ({ answer: 'signed out' }) })
  restored.account.epoch = 2

  const ending = await synchronise(diary, restored)

  expect(ending).toEqual({ answer: 'signed out' })
})

test('a server that always says it was restored is broken', async () => {
  const ending = await synchronise(await freshDiary(), new Scripted({ pull: () => ({ answer: 'restored' }) }))

  expect(ending).toMatchObject({ answer: 'failed' })
})

test('one device alone is never asked which of its own values stands, whatever gets lost', async () => {
  const diary = await freshDiary()
  const server = new Scripted({
    push(changes, at) {
      if (at % 2 === 0) return undefined
      void server.account.push(1, structuredClone(changes))
      return { answer: 'unreachable' }
    },
  })

  for (const side of ['left', 'right', 'both', 'shifting'] as const) {
    await save(diary, 'episode', 'a', { span: SPAN, side })
    await synchronise(diary, server)
  }
  await synchronise(diary, server)

  expect(server.account.versions.every(({ setAside }) => Object.keys(setAside).length === 0)).toBe(true)
  expect(await entryOf(diary, 'a')).toMatchObject({ fields: { side: 'shifting' } })
  expect(await waitingIn(diary)).toEqual([])
})
