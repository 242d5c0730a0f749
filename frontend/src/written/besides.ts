/** What the page about how the diary was written asks of the account. */
import { client, type Umbra } from '../contract/client'
import { got, same } from '../reading/answered'
import type { Days, Evidence, Got } from '../reading/source'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'

export type Besides = {
  hasAccount: () => boolean
  ask: (days: Days) => Promise<Got<Evidence>>
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  ask: (days) => asked(client, syncNow, days),
}

/** What only this device has is sent first, so that it is counted. */
export async function asked(umbra: Umbra, sync: () => Promise<unknown>, query: Days): Promise<Got<Evidence>> {
  await sync()
  return got(umbra.GET('/api/v1/evidence', { params: { query } }), same)
}
