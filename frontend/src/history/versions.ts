/** What the account knows of an entry's states, kept on this device too once it was read. */
import { type Umbra, unreachable } from '../contract/client'
import type { Diary, State } from '../store/database'
import type { Kind } from '../store/documents'
import { statesOf } from '../store/states'

/** More than anybody has looked back: the account tells a hundred at once. */
const PAGES = 20

/** Read every state that the account has had, oldest or newest first; null when there is no way to it now. */
export async function askAccount(umbra: Umbra, kind: Kind, id: string): Promise<State[] | null> {
  const states: State[] = []
  let before: number | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const told = await onePage(umbra, kind, id, before)
    if (!told) return states.length > 0 ? states : null
    states.push(...told.states)
    if (!told.more) break
    before = states.at(-1)?.revision
  }
  return states
}

type Page = { states: State[]; more: boolean }

async function onePage(umbra: Umbra, kind: Kind, id: string, before: number | undefined): Promise<Page | null> {
  const path = { kind, entry_id: id }
  try {
    const got = await umbra.GET('/api/v1/entries/{kind}/{entry_id}/versions', {
      params: { path, query: before === undefined ? {} : { before } },
    })
    if (!got.data) return null
    return { states: got.data.versions.map((told) => stateOf(kind, id, told)), more: got.data.more }
  } catch (fault) {
    if (unreachable(fault)) return null
    throw fault
  }
}

type Told = {
  revision: number
  change_id: string
  entered_at: string
  device: string | null
  fields: State['fields']
  set_aside: State['fields']
}

function stateOf(kind: Kind, entryId: string, told: Told): State {
  const { change_id: changeId, entered_at: at, fields, revision, set_aside: aside } = told
  const said = Object.keys(aside).length > 0 ? { aside } : {}
  return { changeId, entryId, kind, began: at, at, fields, revision, device: told.device ?? 'unknown', ...said }
}

/** Keep what the account told, so that it can be read with no network; what this device wrote itself stays as it is. */
export async function keepTold(diary: Diary, id: string, told: readonly State[]): Promise<void> {
  const own = await statesOf(diary, id)
  const known = new Set(own.flatMap(({ changeId, folded = [] }) => [changeId, ...folded]))
  const fresh = told.filter(({ changeId, fields }) => !known.has(changeId) && Object.keys(fields).length > 0)
  const revisions = new Set(told.map(({ revision }) => revision))
  const guessed = own.filter(({ unsure, revision }) => unsure && revisions.has(revision))
  await diary.use(async (database) => {
    const tx = database.transaction(['entries', 'states'], 'readwrite')
    const states = tx.objectStore('states')
    const entry = await tx.objectStore('entries').get(id)
    const gone = entry?.fields['erased'] === true
    const kept = gone ? [] : fresh
    await Promise.all([
      ...kept.map((state) => states.put(state)),
      ...guessed.map(({ changeId }) => states.delete(changeId)),
      tx.done,
    ])
  })
}
