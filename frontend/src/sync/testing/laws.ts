/** Each law of the protocol broken in turn, to see that the schedules find it out. */
import type { Change, Diary, Entry, Fields } from '../../store/database'
import { newId } from '../../store/ids'
import type { Held } from '../answers'
import { merge } from './merge'
import type { Save } from './pen'
import type { Breach } from './schedule'

const stored = (diary: Diary, id: string): Promise<Entry | undefined> =>
  diary.use((database) => database.get('entries', id))
const waiting = (diary: Diary, id: string): Promise<Change | undefined> =>
  diary.use((database) => database.get('outbox', id))

/** Law 2: the entry is stored, and then, by itself, the note to send it. */
const saveInTwoSteps: Save = async (diary, kind, id, edit) => {
  const known = (await stored(diary, id)) ?? { id, kind, revision: null, fields: {} }
  const fields = { ...known.fields, ...(typeof edit === 'function' ? edit(known.fields) : edit) }
  await diary.use((database) => database.put('entries', { ...known, fields }))
  const before = await waiting(diary, id)
  const baseRevision = before ? before.baseRevision : known.revision
  const sent = before?.sent && { sent: before.sent }
  const note: Change = { entryId: id, kind, changeId: newId(), baseRevision, fields, ...sent }
  await diary.use((database) => database.put('outbox', note))
}

/** Law 4: an answer takes whatever waits out of the outbox, an edit made meanwhile too. */
const anyAnswerEmptiesTheOutbox: Breach['server'] = (server, diary) => ({
  ...calls(server),
  async push(epoch, changes) {
    const answer = await server.push(epoch, changes)
    if (answer.answer === 'taken') await forget(diary, changes)
    return answer
  },
})

/** Second half of law 4: the edit made meanwhile goes on resting on what was known before. */
const noRebase: Breach['server'] = (server, diary) => {
  const stale = new Map<string, number | null>()
  return {
    ...calls(server),
    async push(epoch, changes) {
      const resting = changes.map((change) => ({
        ...change,
        baseRevision: stale.get(change.entryId) ?? change.baseRevision,
      }))
      const answer = await server.push(epoch, resting)
      if (answer.answer === 'taken') for (const change of resting) await remember(diary, stale, change)
      return answer
    },
  }
}
async function remember(diary: Diary, stale: Map<string, number | null>, change: Change): Promise<void> {
  const edit = await waiting(diary, change.entryId)
  if (edit && edit.changeId !== change.changeId) stale.set(change.entryId, change.baseRevision ?? 0)
  else stale.delete(change.entryId)
}

/** Law 6: the checkpoint is taken from the answer to a push. */
const pushMovesTheCheckpoint: Breach['server'] = (server, diary) => ({
  ...calls(server),
  async push(epoch, changes) {
    const answer = await server.push(epoch, changes)
    if (answer.answer === 'taken') {
      const newest = Math.max(...answer.held.map(({ revision }) => revision))
      await diary.use((database) => database.put('meta', newest, 'checkpoint'))
    }
    return answer
  },
})

/** Law 7: a page covers an edit that waits to be sent. */
const pullCoversWaitingEdits: Breach['server'] = (server, diary) => {
  const pulled: Held[] = []
  return {
    ...calls(server),
    async pull(since, epoch) {
      const page = await server.pull(since, epoch)
      if (page.answer === 'page') pulled.push(...page.entries)
      return page
    },
    after: () => cover(diary, pulled),
  }
}
async function cover(diary: Diary, entries: Held[]): Promise<void> {
  await diary.use(async (database) => {
    for (const entry of entries) if (await database.get('outbox', entry.id)) await database.put('entries', entry)
  })
}

/** Law 8: a run cannot be stopped and begun again, for what it sends is out of the outbox when it goes. */
const sendsAndForgets: Breach['server'] = (server, diary) => ({
  ...calls(server),
  async push(epoch, changes) {
    await forget(diary, changes)
    return server.push(epoch, changes)
  },
})

const forget = (diary: Diary, changes: Change[]): Promise<unknown> =>
  diary.use((database) => Promise.all(changes.map(({ entryId }) => database.delete('outbox', entryId))))

const calls = (server: Parameters<NonNullable<Breach['server']>>[0]) => ({
  whoAmI: () => server.whoAmI(),
  push: (epoch: number, changes: Change[]) => server.push(epoch, changes),
  pull: (since: number, epoch: number) => server.pull(since, epoch),
})

type Merge = typeof merge

/** Law 9: what cannot stand is dropped. */
const nothingSetAside: Merge = (...sides) => ({ ...merge(...sides), setAside: {} })

/** Law 9: a delete wins over an edit. */
const deleteWins: Merge = (base, kept, pushed) => {
  const { fields, setAside } = merge(base, kept, pushed)
  const gone = kept['deleted'] === true || pushed['deleted'] === true
  return { fields: base['deleted'] === true ? fields : { ...fields, ...(gone && { deleted: true }) }, setAside }
}

/** Law 10: a list is one value. */
const listsWhole: Merge = (base, kept, pushed) => {
  const { fields, setAside } = merge(sealed(base), sealed(kept), sealed(pushed))
  return { fields: opened(fields), setAside: opened(setAside) }
}
const sealed = ({ aura, ...fields }: Fields): Fields =>
  aura === undefined ? fields : { ...fields, aura: JSON.stringify(aura) }
const opened = ({ aura, ...fields }: Fields): Fields =>
  typeof aura === 'string' ? { ...fields, aura: JSON.parse(aura) } : fields

/** Law 11: what is absent is erased. */
const absentErases: Merge = (base, kept, pushed) => {
  const { fields, setAside } = merge(base, kept, pushed)
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name in pushed)), setAside }
}

/** Law 11: "I do not know" is no answer. */
const nullIsNothing: Merge = (base, kept, pushed) =>
  merge(base, kept, Object.fromEntries(Object.entries(pushed).filter(([, value]) => value !== null)))

export const BREACHES: [law: string, breach: Breach][] = [
  ['2: a save is two transactions', { save: saveInTwoSteps }],
  ['3: a change that comes twice is applied twice', { rules: { appliesOnce: false } }],
  ['4: any answer empties the outbox', { server: anyAnswerEmptiesTheOutbox }],
  ['4: an edit made meanwhile keeps its old base', { server: noRebase }],
  ["5: revisions are the device's time", { rules: { revision: () => Date.now() } }],
  ['5: revisions are given out before the lock', { numbering: 'as they come' }],
  ['6: the answer to a push moves the checkpoint', { server: pushMovesTheCheckpoint }],
  ['7: a pull covers waiting edits', { server: pullCoversWaitingEdits }],
  ['8: what is sent no longer waits', { server: sendsAndForgets }],
  ['9: what cannot stand is dropped', { rules: { merge: nothingSetAside } }],
  ['9: a delete wins over an edit', { rules: { merge: deleteWins } }],
  ['10: a list is one value', { rules: { merge: listsWhole } }],
  ['11: what is absent is erased', { rules: { merge: absentErases } }],
  ['11: null is no answer', { rules: { merge: nullIsNothing } }],
  ['12: deleted rows are purged', { rules: { purges: true } }],
]
