/** An account behind a fetch: the server as the page meets it, with sessions, tokens and lists by kind. */

import type { Change } from '../../store/database'
import type { Held } from '../answers'
import { Account } from './account'

const KIND_OF_LIST = {
  episodes: 'episode',
  medications: 'medication',
  doses: 'dose',
  checkins: 'checkin',
  backgrounds: 'background',
} as const
type Lists = Partial<
  Record<
    keyof typeof KIND_OF_LIST,
    { change_id: string; entry_id: string; base_revision: number | null; fields: Record<string, unknown> }[]
  >
>

export class HttpAccount {
  readonly account = new Account()
  /** Each request as "METHOD /path". */
  readonly heard: string[] = []
  readonly people = new Map([['ada@example.org', { id: 'ada', password: 'correct horse' }]])
  signedIn: string | null = 'ada'
  token = 'token-1'
  reachable = true
  /** Answers that come before any other, once each. */
  readonly instead: Response[] = []

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const request = new Request(input)
    const { pathname } = new URL(request.url)
    this.heard.push(`${request.method} ${pathname}`)
    if (!this.reachable) throw new TypeError('Failed to fetch')
    if (pathname.endsWith('/csrf')) return json({ csrf_token: this.token })
    if (request.method !== 'GET' && request.headers.get('X-CSRF-Token') !== this.token) return problem(403, 'token')
    return this.instead.shift() ?? this.routed(request, pathname.replace('/api/v1', ''))
  }

  private async routed(request: Request, path: string): Promise<Response> {
    const body = request.method === 'GET' ? {} : JSON.parse((await request.text()) || '{}')
    const routes: Record<string, () => Response | Promise<Response>> = {
      'POST /account': () => this.signUp(body),
      'DELETE /account': () => this.erase(body),
      'PUT /account/password': () => this.known(() => this.passwordOr(body.current_password, 'current_password')),
      'POST /session': () => this.signIn(body),
      'GET /session': () => this.known(() => json(this.who())),
      'DELETE /session': () => this.known(() => this.signOut()),
      'POST /sync/changes': () => this.known(() => this.push(body)),
      'GET /sync/changes': () => this.known(() => this.pull(new URL(request.url).searchParams)),
    }
    return (routes[`${request.method} ${path}`] ?? (() => problem(404, 'nothing here')))()
  }

  private known(answer: () => Response | Promise<Response>): Response | Promise<Response> {
    return this.signedIn === null ? problem(401, 'Sign in first.') : answer()
  }

  private who() {
    const { epoch, revision, restores } = this.account
    return {
      id: this.signedIn,
      email: 'ada@example.org',
      created_at: '2026-01-01T00:00:00Z',
      epoch,
      revision,
      restores,
      csrf_token: this.token,
    }
  }

  private signUp({ email, password }: { email: string; password: string }): Response {
    if (password.length < 10)
      return problem(422, 'refused', { json: { password: ['Shorter than minimum length 10.'] } })
    if (!this.people.has(email)) this.people.set(email, { id: email, password })
    return json({ message: 'done' }, 202)
  }

  private signIn({ email, password }: { email: string; password: string }): Response {
    const person = this.people.get(email)
    if (person?.password !== password) return problem(401, 'wrong')
    this.signedIn = person.id
    this.token = `${this.token}+`
    return json({ ...this.who(), email })
  }

  private signOut(): Response {
    this.signedIn = null
    this.token = `${this.token}-`
    return new Response(null, { status: 204 })
  }

  private passwordOr(password: string, field: string): Response {
    if (password !== 'correct horse') return problem(422, 'refused', { json: { [field]: ['The password is wrong.'] } })
    return new Response(null, { status: 204 })
  }

  private erase({ password }: { password: string }): Response {
    const answer = this.passwordOr(password, 'password')
    if (answer.ok) this.signedIn = null
    return answer
  }

  private async push({ epoch, ...lists }: { epoch: number } & Lists): Promise<Response> {
    const answer = await this.account.push(epoch, changesIn(lists))
    return answer.answer === 'taken' ? json(byKind(answer.held)) : problem(409, 'restored')
  }

  private async pull(query: URLSearchParams): Promise<Response> {
    const page = await this.account.pull(Number(query.get('since')), Number(query.get('epoch')))
    if (page.answer !== 'page') return problem(409, 'restored')
    return json({ epoch: page.epoch, checkpoint: page.checkpoint, ...byKind(page.entries) })
  }
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

export const problem = (
  status: number,
  detail: string,
  errors?: unknown,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ status, detail, errors }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })

const names = Object.keys(KIND_OF_LIST) as (keyof typeof KIND_OF_LIST)[]

const changesIn = (lists: Lists): Change[] =>
  names.flatMap((name) =>
    (lists[name] ?? []).map((row) => ({
      entryId: row.entry_id,
      kind: KIND_OF_LIST[name],
      changeId: row.change_id,
      baseRevision: row.base_revision,
      fields: row.fields,
    })),
  )

const byKind = (entries: Held[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      entries
        .filter(({ kind }) => kind === KIND_OF_LIST[name])
        .map(({ id, revision, fields, setAside }) => ({
          id,
          revision,
          fields,
          ...(setAside && { set_aside: setAside }),
        })),
    ]),
  )
