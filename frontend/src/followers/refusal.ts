/** Why something about followers did not work, in words. */
import { followers } from '../words/followers'

export function refusal(status: number | null): string {
  if (status === null) return followers.offline
  if (status === 404 || status === 422) return followers.wrong
  return status === 429 ? followers.tooMany : followers.failed
}
