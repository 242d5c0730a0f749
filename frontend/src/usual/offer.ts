/** Whether "as usual" can be offered for an attack, or why not. */
import type { EntryOf } from '../store/database'
import { LEAST } from './clear'
import { filled } from './fill'
import { finished, type Typical, typicalOf } from './typical'

export type Offer =
  | { offers: 'fill'; typical: Typical }
  /** It is filled in, and waits for a yes. */
  | { offers: 'confirm' }
  | { offers: 'nothing'; because: 'too few' | 'not alike'; more: number }
  /** Everything that is usual is said. */
  | { offers: 'nothing'; because: 'said' }

export function offerFor(attack: EntryOf<'episode'>, attacks: readonly EntryOf<'episode'>[]): Offer {
  if (attack.fields.prefilled?.length) return { offers: 'confirm' }
  const others = attacks.filter(({ id }) => id !== attack.id).map(({ fields }) => fields)
  const typical = typicalOf(others)
  if (!typical) return { offers: 'nothing', because: 'too few', more: LEAST - finished(others).length }
  if (Object.keys(typical).length === 0) return { offers: 'nothing', because: 'not alike', more: 0 }
  return filled(attack.fields, typical) ? { offers: 'fill', typical } : { offers: 'nothing', because: 'said' }
}
