/** A file that the account makes beside everything else: asked for, waited for, fetched, let go. */
import type { components } from './api'
import { filesClient, type Umbra, unreachable } from './client'

export type File = components['schemas']['File']
type All = components['schemas']['NewFile']
export type Wanted = Pick<All, 'what'> & Partial<All>
/** Why there is no file; null: there is no line to the account. */
export type Refused = { ok: false; status: number | null | 'stopped' }
export type Made = { ok: true; file: File } | Refused
export type Fetched = { ok: true; content: Blob } | Refused

/** How somebody waits: told how far it is, a pause between two looks, and the way to end it. */
export type Waiting = {
  tell: (done: number, of: number) => void
  signal: AbortSignal
  pause: () => Promise<void>
}

/** Abort with this to end the making too; with anything else only the waiting ends, and the file is made. */
export const STOP = 'stop'
const PAUSE = 700
/** A line that breaks for a moment is not the end of it. */
const TRIES = 5
const USUAL: Omit<All, 'what'> = { language: 'en', paper: 'a4', notes: 'left out', background: 'included' }

export const waiting = (tell: Waiting['tell'], signal: AbortSignal): Waiting => ({
  tell,
  signal,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
})

export async function makeFile(umbra: Umbra, wanted: Wanted, { tell, signal, pause }: Waiting): Promise<Made> {
  let now = await asked(umbra.POST('/api/v1/files', { body: { ...USUAL, ...wanted } }))
  while (now.ok && now.file.state === 'making' && !now.file.lost) {
    tell(now.file.done, now.file.total)
    if (!signal.aborted) await pause()
    if (signal.aborted) return stopped(umbra, now.file.id, signal)
    now = await looked(umbra, now.file.id, pause)
  }
  return !now.ok || now.file.state === 'ready' ? now : { ok: false, status: 500 }
}

export async function fetchFile(umbra: Umbra, id: string): Promise<Fetched> {
  const params = { path: { file_id: id } }
  const got = await reached(umbra.GET('/api/v1/files/{file_id}/content', { params, parseAs: 'blob' }))
  if (!got) return { ok: false, status: null }
  const data: unknown = got.data
  return data instanceof Blob ? { ok: true, content: data } : { ok: false, status: got.response.status }
}

/** Made, fetched, and let go there: a diary lies nowhere longer than it must. */
export async function takeFile(wanted: Wanted, wait: Waiting, umbra: Umbra = filesClient()): Promise<Fetched> {
  const made = await makeFile(umbra, wanted, wait)
  if (!made.ok) return made
  const got = await fetchFile(umbra, made.file.id)
  if (got.ok) await letGo(umbra, made.file.id)
  return got
}

/** Where the picture of one page is, as the PDF has it. */
export const pictureIn = (id: string, number: number): string => `/api/v1/files/${id}/pages/${number}.svg`

async function stopped(umbra: Umbra, id: string, signal: AbortSignal): Promise<Refused> {
  if (signal.reason === STOP) await letGo(umbra, id)
  return { ok: false, status: 'stopped' }
}

/** It goes by itself after a day, so nobody need hear that it did not go now. */
async function letGo(umbra: Umbra, id: string): Promise<void> {
  await reached(umbra.DELETE('/api/v1/files/{file_id}', { params: { path: { file_id: id } } }))
}

async function looked(umbra: Umbra, id: string, pause: Waiting['pause']): Promise<Made> {
  const look = () => asked(umbra.GET('/api/v1/files/{file_id}', { params: { path: { file_id: id } } }))
  let now = await look()
  for (let tries = 1; tries < TRIES && !now.ok && now.status === null; tries++) {
    await pause()
    now = await look()
  }
  return now
}

type Sent<Data> = Promise<{ data?: Data; response: Response }>

async function asked(sent: Sent<File>): Promise<Made> {
  const got = await reached(sent)
  if (!got) return { ok: false, status: null }
  return got.data ? { ok: true, file: got.data } : { ok: false, status: got.response.status }
}

/** What the account answered, or null where there is no line to it. */
export async function reached<Got>(sent: Promise<Got>): Promise<Got | null> {
  try {
    return await sent
  } catch (fault) {
    if (unreachable(fault)) return null
    throw fault
  }
}
