/** What can be asked of the account about a file of another diary. */
import type { components } from '../contract/api'
import { type Umbra, unreachable } from '../contract/client'
import { problemIn } from '../contract/problem'

export type Import = components['schemas']['Import']
export type Undo = components['schemas']['Undo']
export type Choices = components['schemas']['Choices']
export type Origin = components['schemas']['OriginOfEntry']
/** Why the account did not do it. */
export type Wrong = 'offline' | 'signed out' | 'too large' | 'not now' | 'too many' | 'broken'
export type Answer<Data> = { ok: true; data: Data } | { ok: false; wrong: Wrong }

export type Server = {
  begin: (name: string, size: number) => Promise<Answer<Import>>
  send: (id: string, number: number, piece: Blob) => Promise<Answer<unknown>>
  read: (id: string, choices: Choices) => Promise<Answer<Import>>
  write: (id: string) => Promise<Answer<Import>>
  stop: (id: string) => Promise<Answer<Import>>
  look: (id: string) => Promise<Answer<Import>>
  all: () => Promise<Answer<Import[]>>
  undoing: (id: string) => Promise<Answer<Undo>>
  undo: (id: string, changed: 'keep' | 'take') => Promise<Answer<Import>>
  putBack: (id: string) => Promise<Answer<Import>>
  forget: (id: string) => Promise<Answer<unknown>>
}

const BYTES = 'application/octet-stream'
const one = (id: string) => ({ params: { path: { import_id: id } } })

export const serverAt = (umbra: Umbra): Server => ({
  begin: (name, size) => told(umbra.POST('/api/v1/imports', { body: { name, size } })),
  send: (id, number, piece) =>
    done(
      umbra.PUT('/api/v1/imports/{import_id}/parts/{number}', {
        params: { path: { import_id: id, number } },
        headers: { 'Content-Type': BYTES },
        body: '',
        bodySerializer: () => piece,
      }),
    ),
  read: (id, choices) => told(umbra.POST('/api/v1/imports/{import_id}/reading', { ...one(id), body: choices })),
  write: (id) => told(umbra.POST('/api/v1/imports/{import_id}/writing', one(id))),
  stop: (id) => told(umbra.POST('/api/v1/imports/{import_id}/stop', one(id))),
  look: (id) => told(umbra.GET('/api/v1/imports/{import_id}', one(id))),
  all: async () => {
    const answer = await told(umbra.GET('/api/v1/imports'))
    return answer.ok ? { ok: true, data: answer.data.imports } : answer
  },
  undoing: (id) => told(umbra.GET('/api/v1/imports/{import_id}/undo', one(id))),
  undo: (id, changed) => told(umbra.POST('/api/v1/imports/{import_id}/undo', { ...one(id), body: { changed } })),
  putBack: (id) => told(umbra.POST('/api/v1/imports/{import_id}/back', one(id))),
  forget: (id) => done(umbra.DELETE('/api/v1/imports/{import_id}', one(id))),
})

type Sent<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>

async function told<Data>(sent: Sent<Data>): Promise<Answer<Data>> {
  const answer = await done(sent)
  if (!answer.ok) return answer
  return answer.data === undefined ? { ok: false, wrong: 'broken' } : { ok: true, data: answer.data }
}

async function done<Data>(sent: Sent<Data>): Promise<Answer<Data | undefined>> {
  try {
    const { data, error, response } = await sent
    if (response.ok) return { ok: true, data }
    if (response.status >= 500) console.error(problemIn(error).detail)
    return { ok: false, wrong: WRONG[response.status] ?? 'broken' }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, wrong: 'offline' }
    throw fault
  }
}

const WRONG: Readonly<Record<number, Wrong>> = {
  401: 'signed out',
  404: 'not now',
  409: 'not now',
  413: 'too large',
  429: 'too many',
}
