/** The only way to the server: typed by the contract, and the only fetch in the house. */
import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths } from './api'
import { csrf } from './token'

/** The protocol this app speaks; a server that no longer understands it answers 426. */
const PROTOCOL = '1'
const BASE = '/api/v1'
/** A line that hangs is a line that is not there. */
const PATIENCE = 30_000
/** A whole diary takes its time on a slow line. */
export const PATIENCE_FOR_FILES = 300_000

export type Umbra = Client<paths>
export type Fetch = (request: Request) => Promise<Response>

export function openClient(
  send: Fetch = patiently(PATIENCE),
  origin: string = globalThis.location?.origin ?? '',
): Umbra {
  const umbra = createClient<paths>({ baseUrl: origin, fetch: send })
  umbra.use(version, csrf(send, origin + BASE))
  return umbra
}

export function patiently(patience: number): Fetch {
  return (request) => fetch(request, { signal: AbortSignal.timeout(patience) })
}

export const version: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Umbra-Client', PROTOCOL)
  },
}

/** The server this page came from. */
export const client: Umbra = openClient()

/** The same, for what may take minutes to come. */
export const filesClient = (): Umbra => openClient(patiently(PATIENCE_FOR_FILES))

/** A fetch that found no server rejects with one of these; any other fault is ours. */
export const unreachable = (fault: unknown): boolean =>
  fault instanceof TypeError || (fault instanceof DOMException && ['AbortError', 'TimeoutError'].includes(fault.name))
