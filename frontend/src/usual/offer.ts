/** Whether "as usual" can be offered for an attack, or why not. */
import type { Episode } from '../store/documents'
import { LEAST } from './clear'
import { filled } from './fill'
import type { Typical } from './typical'

export type Offer =
  | { offers: 'fill'; typical: Typical }
  /** It is filled in, and waits for a yes. */
  | { offers: 'confirm' }
  | { offers: 'nothing'; because: 'too few'; more: number }
  | { offers: 'nothing'; because: 'not alike' }
  /** Everything that is usual is said. */
  | { offers: 'nothing'; because: 'said' }

/** `typical` is null, and `over` counts the attacks that are, while there are too few of them. */
export function offerFor(said: Episode, typical: Typical | null, over: number): Offer {
  if (said.prefilled?.length) return { offers: 'confirm' }
  if (!typical) return { offers: 'nothing', because: 'too few', more: LEAST - over }
  if (Object.keys(typical).length === 0) return { offers: 'nothing', because: 'not alike' }
  return filled(said, typical) ? { offers: 'fill', typical } : { offers: 'nothing', because: 'said' }
}
