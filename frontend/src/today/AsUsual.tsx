/** As usual, from Today: one tap fills it in, and leads to where it is looked at and confirmed. */
import type { EntryOf } from '../store/database'
import { change } from '../store/diary'
import { Icon } from '../ui/Icon'
import { filled } from '../usual/fill'
import { offerNow } from '../usual/now'
import type { Typical } from '../usual/typical'
import { inAttack } from '../words/inAttack'
import { act } from './undo'

type Props = { attack: EntryOf<'episode'>; go: (address: string) => void }

export function AsUsual({ attack: { id, fields }, go }: Props) {
  const offer = offerNow(fields)
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
