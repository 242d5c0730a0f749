/** Opening a link: with what stands after the # of its address or with a short code, and its passcode. */
import type { components } from '../contract/api'
import { type Umbra, unreachable } from '../contract/client'
import { at } from '../contract/problem'

export type Grant = components['schemas']['Grant']
/** What names a link. */
export type Secret = { token: string } | { code: string }
export type Refusal = 'needed' | 'wrong' | 'gone' | 'later' | 'offline' | 'broken'
export type Opened = { ok: true; grant: Grant } | { ok: false; why: Refusal }

const WHY: Readonly<Record<number, Refusal>> = { 404: 'gone', 422: 'gone', 429: 'later' }

export async function open(umbra: Umbra, secret: Secret, passcode?: string): Promise<Opened> {
  try {
    const body = passcode ? { ...secret, passcode } : secret
    const { data, error, response } = await umbra.POST('/api/v1/shared/open', { body })
    if (data) return { ok: true, grant: data }
    return { ok: false, why: response.status === 403 ? asked(error) : (WHY[response.status] ?? 'broken') }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, why: 'offline' }
    throw fault
  }
}

const asked = (error: unknown): Refusal => (at(error, 'type') === 'urn:umbra:passcode-wrong' ? 'wrong' : 'needed')
