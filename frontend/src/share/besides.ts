/** What the page of links asks of the account and of the device. */
import type { components } from '../contract/api'
import { client, type Umbra } from '../contract/client'
import { got, same } from '../reading/answered'
import type { Got } from '../reading/source'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'
import { language } from '../words/languages'

type Schemas = components['schemas']
export type Share = Schemas['Share']
export type Opening = Schemas['Opening']
export type Wish = Schemas['NewShare']
export type Made = Schemas['MadeShare']
export type Opens = NonNullable<Schemas['NewHealthLink']['opens']>
export type ShortCode = Schemas['ShortCode']

export type Besides = {
  hasAccount: () => boolean
  list: () => Promise<Got<readonly Share[]>>
  /** What only this device has is sent first, so that the link shows it. */
  make: (wish: Wish) => Promise<Got<Made>>
  code: (id: string) => Promise<Got<ShortCode>>
  /** The same link as a SMART Health Link: "shlink:/…", told once. */
  health: (id: string, opens: Opens) => Promise<Got<string>>
  revoke: (id: string) => Promise<Got<true>>
  addressOf: (token: string) => string
  copy: (text: string) => Promise<boolean>
  send: (address: string) => Promise<boolean>
  canSend: () => boolean
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  ...sharesOf(client, syncNow),
  addressOf: (token) => `${location.origin}/shared#${token}`,
  copy: (text) => done(() => navigator.clipboard.writeText(text)),
  send: (url) => done(() => navigator.share({ url })),
  canSend: () => 'share' in navigator,
}

export function sharesOf(
  umbra: Umbra,
  sync: () => Promise<unknown>,
): Pick<Besides, 'list' | 'make' | 'code' | 'health' | 'revoke'> {
  return {
    list: () => got(umbra.GET('/api/v1/shares'), ({ shares }) => shares),
    make: async (body) => {
      await sync()
      return got(umbra.POST('/api/v1/shares', { body }), same)
    },
    code: (share_id) => got(umbra.POST('/api/v1/shares/{share_id}/code', { params: { path: { share_id } } }), same),
    health: (share_id, opens) => {
      const asked = { params: { path: { share_id } }, body: { opens, language: language() } }
      return got(umbra.POST('/api/v1/shares/{share_id}/health-link', asked), ({ link }) => link)
    },
    revoke: (share_id) => revoked(umbra, share_id),
  }
}

/** What is taken back has no body; what is not there any more is taken back too. */
async function revoked(umbra: Umbra, share_id: string): Promise<Got<true>> {
  const sent = umbra.DELETE('/api/v1/shares/{share_id}', { params: { path: { share_id } } })
  const answer = await got(
    sent.then(({ response }) => ({ data: response, response })),
    same,
  )
  if (!answer.ok) return answer
  return answer.value.ok ? { ok: true, value: true } : { ok: false, status: answer.value.status }
}

async function done(act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError'
  }
}
