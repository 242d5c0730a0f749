/** Where an entry came from that another app's diary brought, as the account tells it. */
import type { components } from '../contract/api'
import { client, type Umbra, unreachable } from '../contract/client'
import { DEVICE } from '../store/database'
import type { Kind } from '../store/documents'
import { whose } from '../store/whose'

export type Origin = components['schemas']['OriginOfEntry']
export type Ask = (kind: Kind, id: string) => Promise<Origin[] | null>

/** Before there is an account nobody knows more than the entry itself. */
export const askHere: Ask = async (kind, id) => (whose() === DEVICE ? [] : askOrigins(client, kind, id))

/** The imports that brought an entry or added to it, latest first; null when there is no way to the account now. */
export async function askOrigins(umbra: Umbra, kind: Kind, id: string): Promise<Origin[] | null> {
  try {
    const { data } = await umbra.GET('/api/v1/entries/{kind}/{entry_id}/origin', {
      params: { path: { kind, entry_id: id } },
    })
    return data?.origins ?? null
  } catch (fault) {
    if (unreachable(fault)) return null
    throw fault
  }
}
