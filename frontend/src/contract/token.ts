/** Puts the CSRF token on every request that changes something, and fetches a new one when the old is refused. */
import type { Middleware } from 'openapi-fetch'

const SAFE = ['GET', 'HEAD', 'OPTIONS']
const HEADER = 'X-CSRF-Token'

/** `send` sends a request as it stands; `base` is where the API lives. */
export function csrf(send: (request: Request) => Promise<Response>, base: string): Middleware {
  let token: string | null = null
  /** A body can be read once, so a copy is kept for the second try. */
  const copies = new Map<string, Request>()

  const fresh = async (): Promise<string> => {
    const answer = await send(new Request(`${base}/csrf`))
    return tokenIn(await answer.json()) ?? ''
  }
  return {
    async onRequest({ request, id }) {
      if (SAFE.includes(request.method)) return
      copies.set(id, request.clone())
      token ??= await fresh()
      request.headers.set(HEADER, token)
    },
    async onResponse({ request, response, id }) {
      const copy = copies.get(id)
      copies.delete(id)
      if (copy && response.status === 403) {
        token = await fresh()
        copy.headers.set(HEADER, token)
        return send(copy)
      }
      // Signing in or out begins a new session, and a new session has another token.
      if (copy && new URL(request.url).pathname.endsWith('/session')) token = null
      return undefined
    },
    onError({ id }) {
      copies.delete(id)
    },
  }
}

const tokenIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'csrf_token' in body && typeof body.csrf_token === 'string'
    ? body.csrf_token
    : null
