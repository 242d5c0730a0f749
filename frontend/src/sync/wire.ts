/** The server as the sync sees it: each answer of HTTP turned into what it means. */
import { type Umbra, unreachable } from '../contract/client'
import { at, problemIn, reasons } from '../contract/problem'
import type { Change, Fields } from '../store/database'
import type { Documents, Kind } from '../store/documents'
import { KINDS } from '../store/documents'
import type { Held, Page, PushAnswer, Server, Stop, Trouble, Who } from './answers'

/** How much is read at once. */
const PAGE = 200

/** The name of each kind's list on the wire. */
const LIST = {
  episode: 'episodes',
  medication: 'medications',
  dose: 'doses',
  checkin: 'checkins',
  background: 'backgrounds',
} as const satisfies Record<Kind, string>

export const serverAt = (umbra: Umbra): Server => ({
  whoAmI: () => whoAmI(umbra),
  push: (epoch, changes) => push(umbra, epoch, changes),
  pull: (since, epoch) => pull(umbra, since, epoch),
})

async function whoAmI(umbra: Umbra): Promise<Who | Trouble> {
  const got = await reached(umbra.GET('/api/v1/session'))
  if (!got) return { answer: 'unreachable' }
  if (got.data) return { answer: 'person', id: got.data.id, epoch: got.data.epoch, restores: got.data.restores }
  return trouble(got.response, got.error)
}

async function push(umbra: Umbra, epoch: number, changes: Change[]): Promise<PushAnswer> {
  const body = {
    epoch,
    episodes: rows('episode', changes),
    medications: rows('medication', changes),
    doses: rows('dose', changes),
    checkins: rows('checkin', changes),
    backgrounds: rows('background', changes),
  }
  const got = await reached(umbra.POST('/api/v1/sync/changes', { body }))
  if (!got) return { answer: 'unreachable' }
  if (got.data) return { answer: 'taken', held: held(got.data) }
  return notTaken(got.response, got.error, changes)
}

async function pull(umbra: Umbra, since: number, epoch: number): Promise<Page | Stop> {
  const got = await reached(umbra.GET('/api/v1/sync/changes', { params: { query: { since, epoch, limit: PAGE } } }))
  if (!got) return { answer: 'unreachable' }
  if (!got.data) return stop(got.response, got.error)
  const { checkpoint, epoch: now } = got.data
  return { answer: 'page', entries: held(got.data), checkpoint, epoch: now }
}

/** What a request brought, or null when it did not come through. */
async function reached<Got>(request: Promise<Got>): Promise<Got | null> {
  try {
    return await request
  } catch (fault) {
    if (unreachable(fault)) return null
    throw fault
  }
}

type Row<K extends Kind> = {
  change_id: string
  entry_id: string
  base_revision: number | null
  fields: Documents[K]
}

const rows = <K extends Kind>(kind: K, changes: Change[]): Row<K>[] =>
  changes.filter(isChangeOf(kind)).map(({ changeId, entryId, baseRevision, fields }) => ({
    change_id: changeId,
    entry_id: entryId,
    base_revision: baseRevision,
    fields,
  }))

const isChangeOf =
  <K extends Kind>(kind: K) =>
  (change: Change): change is Change & { fields: Documents[K] } =>
    change.kind === kind

type Lists = {
  [K in Kind as (typeof LIST)[K]]?: { id: string; revision: number; fields: Fields; set_aside?: Fields | null }[]
}

const held = (lists: Lists): Held[] =>
  KINDS.flatMap((kind) =>
    (lists[LIST[kind]] ?? []).map(({ id, revision, fields, set_aside: setAside }) => ({
      id,
      kind,
      revision,
      fields,
      ...(setAside && { setAside }),
    })),
  )

function notTaken(response: Response, error: unknown, changes: Change[]): PushAnswer {
  if (response.status === 413) return { answer: 'too much', message: problemIn(error).detail }
  if (response.status !== 422) return stop(response, error)
  const named = refusals(error, changes)
  // A refusal that names no row still has one for its cause: less at once will find it.
  return named.size > 0 ? { answer: 'refused', reasons: named } : { answer: 'too much', message: spoken(error) }
}

/** The reasons by change id, from errors.json.{list}.{index in that list}. */
function refusals(error: unknown, changes: Change[]): Map<string, string> {
  const { errors } = problemIn(error)
  return new Map(
    KINDS.flatMap((kind) =>
      changes.filter((change) => change.kind === kind).map((change, index) => ({ change, kind, index })),
    ).flatMap(({ change, kind, index }): [string, string][] => {
      const found = reasons(at(errors, 'json', LIST[kind], String(index)))
      return found.length > 0 ? [[change.changeId, found.join('; ')]] : []
    }),
  )
}

const spoken = (error: unknown): string =>
  reasons(at(problemIn(error).errors, 'json')).join('; ') || problemIn(error).detail

const stop = (response: Response, error: unknown): Stop =>
  response.status === 409 ? { answer: 'restored' } : trouble(response, error)

/** These say that another try will be heard; any other status may be the fault of what was sent. */
const AWAY = [429, 502, 503, 504]

function trouble(response: Response, error: unknown): Trouble {
  const message = problemIn(error).detail
  if (response.status === 401) return { answer: 'signed out' }
  if (response.status === 426) return { answer: 'too old' }
  if (AWAY.includes(response.status)) return { answer: 'wait', seconds: seconds(response), message }
  return { answer: 'failed', message }
}

function seconds(response: Response): number | null {
  const told = Number.parseInt(response.headers.get('Retry-After') ?? '', 10)
  return Number.isNaN(told) ? null : told
}
