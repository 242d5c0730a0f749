/** As usual, on the page of an attack: fill it in, say yes to it, or take it back; or why it is not there yet. */
import type { Episode } from '../store/documents'
import { Icon } from '../ui/Icon'
import { inAttack } from '../words/inAttack'
import { cleared, confirmed, filled, unconfirmed } from './fill'
import { offerNow } from './now'
import type { Typical } from './typical'

type Stored = Partial<Episode>
export type UsualBarProps = {
  said: Episode
  /** Writes what the rule makes of the attack as it is stored. */
  tell: (edit: (stored: Stored) => Stored) => void
  /** What was done, and the way back. */
  done: (says: string, back: () => void) => void
}

export function UsualBar(props: UsualBarProps) {
  const offer = offerNow(props.said)
  const { usual } = inAttack
  if (!offer) return null
  if (offer.offers === 'fill') return <Fill {...props} typical={offer.typical} />
  if (offer.offers === 'confirm') return <Confirm {...props} />
  if (offer.because === 'said') return null
  return <p class="small">{offer.because === 'too few' ? usual.after(offer.more) : usual.notAlike}</p>
}

function Fill({ tell, done, typical }: UsualBarProps & { typical: Typical }) {
  const { usual } = inAttack
  const fill = (): void => {
    tell((stored) => filled(stored, typical) ?? {})
    done(usual.filled, () => tell(cleared))
  }
  return (
    <section aria-label={usual.name}>
      <button type="button" class="btn wide" onClick={fill}>
        <Icon name="past" />
        {usual.name}
      </button>
      <p class="small">{usual.say}</p>
    </section>
  )
}

function Confirm({ said, tell, done }: UsualBarProps) {
  const { usual } = inAttack
  const yes = (): void => {
    tell(confirmed)
    done(usual.confirmed, () => tell(unconfirmed(said)))
  }
  return (
    <section class="card tight usual" aria-label={usual.name}>
      <p>{usual.waits}</p>
      <button type="button" class="btn main-act wide" onClick={yes}>
        <Icon name="yes" />
        {usual.yes}
      </button>
      <button type="button" class="btn plain wide" onClick={() => tell(cleared)}>
        {usual.takeBack}
      </button>
    </section>
  )
}
