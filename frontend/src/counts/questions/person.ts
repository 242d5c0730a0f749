// What the person's own answers say (backend/domain/questions/person.py).
import type { Evidence, Finding, State } from '../findings'

const RESPONSE: Readonly<Record<string, State>> = { complete: 'yes', partial: 'no', none: 'no' }

export function indometacin({ background }: Evidence): Finding {
  const state = RESPONSE[background.indometacin_response ?? ''] ?? 'unknown'
  return { state, reason: { code: `indometacin_${state}` } }
}

export function onset({ background }: Evidence): Finding {
  const { onset_remembered, continuous_since: since } = background
  if (onset_remembered === false) return { state: 'no', reason: { code: 'onset_no' } }
  if (onset_remembered && since) return { state: 'yes', reason: { code: 'onset_yes', since } }
  return { state: 'unknown', reason: { code: 'onset_unknown' } }
}
