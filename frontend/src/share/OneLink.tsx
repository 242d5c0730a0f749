/** One link as its person sees it: what it gives, until when, who opened it, and its end. */
import { useSignal } from '@preact/signals'
import { daysInWords, partsInWords } from '../reading/given'
import { Disclosure } from '../ui/Disclosure'
import { Icon } from '../ui/Icon'
import { dayAt, fullDay } from '../words/dates'
import { share } from '../words/share'
import type { Besides, Share } from './besides'
import { CodeToRead } from './CodeToRead'
import { HealthFold } from './HealthLink'
import { Openings } from './Openings'

export type OneLinkProps = { link: Share; now: Date; beside: Besides; again: () => void }

export function OneLink({ link, beside, again }: OneLinkProps) {
  const stands = link.state === 'open'
  return (
    <article class="card" aria-label={nameOf(link)}>
      <div>
        <h3>{nameOf(link)}</h3>
        <p class="small">{stateOf(link)}</p>
      </div>
      <p class="small">
        {daysInWords(link.scope)}. {partsInWords(link.scope)}{' '}
        {link.frozen_on ? share.frozenOn(fullDay(link.frozen_on)) : share.momentSays.live}
      </p>
      {link.state === 'locked' && <p class="card notice tight">{share.locked}</p>}
      <Disclosure title={share.openings} said={share.opened(link.openings.filter(({ how }) => how !== 'wrong').length)}>
        {() => <Openings openings={link.openings} />}
      </Disclosure>
      {stands && <CodeToRead id={link.id} beside={beside} />}
      {stands && <HealthFold id={link.id} beside={beside} />}
      {(stands || link.state === 'locked') && <TakeBack link={link} beside={beside} again={again} />}
    </article>
  )
}

const nameOf = ({ name, made_at }: Share): string =>
  name ? share.linkFor(name) : share.linkOf(fullDay(dayAt(new Date(made_at))))

function stateOf({ state, ends_at, revoked_at }: Share): string {
  if (state === 'revoked' && revoked_at) return share.revokedOn(fullDay(dayAt(new Date(revoked_at))))
  const day = fullDay(dayAt(new Date(ends_at)))
  return state === 'ended' ? share.endedOn(day) : share.opensUntil(day)
}

/** At once, without asking twice: a link that was taken back by mistake is soon made anew. */
function TakeBack({ link, beside, again }: Omit<OneLinkProps, 'now'>) {
  const says = useSignal('')
  const take = async (): Promise<void> => {
    const got = await beside.revoke(link.id)
    if (got.ok) again()
    else says.value = got.status === null ? share.notRevokedOffline : share.notRevoked
  }
  return (
    <>
      <button type="button" class="btn wide" onClick={() => void take()}>
        <Icon name="no" />
        {share.takeBack}
      </button>
      <p role="status">{says.value}</p>
    </>
  )
}
