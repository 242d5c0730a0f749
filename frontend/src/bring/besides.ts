/** What bringing a diary in asks of the account and of a second thread; tests put something else in its place. */
import { client } from '../contract/client'
import { DEVICE } from '../store/database'
import { whose } from '../store/whose'
import { syncNow } from '../sync/schedule'
import { type Server, serverAt } from './server'
import type { Told } from './worker'

/** A reading that is under way, and the way to stop it. */
export type Reading = { records: Promise<Blob | null>; stop: () => void }

export type Besides = {
  server: Server
  hasAccount: () => boolean
  readHealth: (file: Blob, tell: (done: number) => void) => Reading
  /** Fetch what the account has now. */
  follow: () => void
  later: (what: () => void) => () => void
}

/** How often the server is asked how far it is. */
const EVERY = 700

export const besides: Besides = {
  server: serverAt(client),
  hasAccount: () => whose() !== DEVICE,
  readHealth,
  follow: () => void syncNow(),
  later: (what) => {
    const timer = setTimeout(what, EVERY)
    return () => clearTimeout(timer)
  },
}

/** The records are null where the file has none of Apple's health data, is damaged, or the reading was stopped. */
function readHealth(file: Blob, tell: (done: number) => void): Reading {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let stop = (): void => worker.terminate()
  const records = new Promise<Blob | null>((resolve) => {
    const end = (found: Blob | null): void => {
      worker.terminate()
      resolve(found)
    }
    stop = () => end(null)
    worker.addEventListener('error', () => end(null))
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('done' in data) tell(data.done)
      else end('records' in data ? data.records : null)
    })
    worker.postMessage(file)
  })
  return { records, stop: () => stop() }
}
