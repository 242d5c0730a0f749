/** The way to the server for somebody who was given a link: no cookie, no account, only the leave to read. */
import createClient from 'openapi-fetch'
import type { paths } from './api'
import { type Fetch, PATIENCE_FOR_FILES, patiently, type Umbra, version } from './client'

/** `leave`: what opening the link gave, kept in memory alone; without it nothing is read. */
export function readerClient(
  leave: () => string | null,
  send: Fetch = patiently(PATIENCE_FOR_FILES),
  origin: string = globalThis.location?.origin ?? '',
): Umbra {
  const umbra = createClient<paths>({ baseUrl: origin, fetch: send, credentials: 'omit' })
  umbra.use(version, {
    onRequest({ request }) {
      const grant = leave()
      if (grant) request.headers.set('Authorization', `Bearer ${grant}`)
    },
  })
  return umbra
}
