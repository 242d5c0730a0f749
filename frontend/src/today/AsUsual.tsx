/** As usual, from Today: one tap fills it in, and leads to where it is looked at and confirmed. */
import { untracked } from '@preact/signals'
import type { EntryOf } from '../store/database'
import { change } from '../store/diary'
import { whole } from '../store/live'
import { Icon } from '../ui/Icon'
import { filled } from '../usual/fill'
import { offerNow } from '../usual/now'
import type { Typical } from '../usual/typical'
import { inAttack } from '../words/inAttack'
import { act } from './undo'

type Props = { attack: EntryOf<'episode'>; go: (address: string) => void }

export function AsUsual({ attack: { id, fields }, go }: Props) {
  // Not followed: the tap that ends this attack would work out anew, for nobody, what is usual.
  const offer = whole.value ? untracked(() => offerNow(fields)) : null
  if (!offer || offer.offers === 'nothing') return null
  if (offer.offers === 'confirm') {
    return (
      <a class="btn" href={`/attack/${id}`}>
        <Icon name="unsaid" />
        {inAttack.usual.look}
      </a>
    )
  }
  const { typical } = offer
  return (
    <button type="button" class="btn" onClick={() => void fill(id, typical, go)}>
      <Icon name="past" />
      {inAttack.usual.name}
    </button>
  )
}

/** The way back stands on the page to which it leads. */
const fill = (id: string, typical: Typical, go: Props['go']): Promise<void> =>
  act(async () => {
    await change('episode', id, (stored) => filled(stored, typical) ?? {})
    go(`/attack/${id}`)
    return null
  })
