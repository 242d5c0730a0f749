/** Why the account made no page, and what to do. */
import type { Refused } from '../contract/made'
import { page } from '../words/page'
import { session } from '../words/session'

export function refusal(status: Refused['status']): string {
  if (status === 'stopped') return page.stopped
  if (status === null) return page.offline
  if (status === 401) return session.signedOut
  if (status === 422) return page.tooLong
  return status === 429 ? session.tooMany : session.broken
}
