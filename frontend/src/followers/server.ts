/** What this person's account knows of those who follow the diary. */
import type { components } from '../contract/api'
import { client, type Umbra, unreachable } from '../contract/client'
import { rememberedPerson } from '../store/whose'

type Schemas = components['schemas']
export type Follower = Schemas['Follower']
export type Question = Schemas['TieQuestion']
export type Followers = Schemas['Followers']
export type Scope = Schemas['Scope']
export type Share = { name: string; scope: Scope }
export type NewCode = Schemas['NewCode']

/** `status` null: there is no line to the server. What has no body has no data. */
export type Got<Data> = { ok: true; data: Data | undefined } | { ok: false; status: number | null }

async function got<Data>(sent: Promise<{ data?: Data; response: Response }>): Promise<Got<Data>> {
  try {
    const { data, response } = await sent
    return response.ok ? { ok: true, data } : { ok: false, status: response.status }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null }
    throw fault
  }
}

export const besidesOf = (umbra: Umbra) => ({
  hasAccount: () => rememberedPerson() !== null,
  all: () => got(umbra.GET('/api/v1/ties')),
  makeCode: (share: Share) => got(umbra.POST('/api/v1/ties/codes', { body: share })),
  inviter: (code: string) => got(umbra.POST('/api/v1/ties/inviter', { body: { code } })),
  accept: (code: string, share: Share) => got(umbra.POST('/api/v1/ties', { body: { code, ...share } })),
  end: (id: string) => got(umbra.DELETE('/api/v1/ties/{follower_id}', { params: { path: { follower_id: id } } })),
  answer: (id: string, text: string) =>
    got(umbra.PUT('/api/v1/ties/questions/{question_id}', { params: { path: { question_id: id } }, body: { text } })),
})

export type Besides = ReturnType<typeof besidesOf>
export const besides: Besides = besidesOf(client)
