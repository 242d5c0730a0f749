/** A link just made: its code to be scanned, the link to be sent, and the passcode, all told this once. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { daysInWords, partsInWords } from '../reading/given'
import { Icon } from '../ui/Icon'
import { later } from '../ui/later'
import { dayAt, fullDay } from '../words/dates'
import { share } from '../words/share'
import type { Besides, Made } from './besides'
import { CodeToRead } from './CodeToRead'
import { HealthFold } from './HealthLink'

const QrCode = later(() => import('./QrCode').then((part) => part.QrCode))

export type JustMadeProps = { made: Made; beside: Besides; onDone: () => void }

export function JustMade({ made, beside, onDone }: JustMadeProps) {
  const { share: link, token, passcode } = made
  const address = beside.addressOf(token)
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <section class="stack made" aria-labelledby="made-link">
      <h2 id="made-link" ref={top} tabIndex={-1}>
        {link.name ? share.linkFor(link.name) : share.link}
      </h2>
      <QrCode text={address} name={share.qr} />
      {passcode && (
        <div>
          <p class="small">{share.passcodeApart}</p>
          <p class="figure num passcode">{spaced(passcode)}</p>
        </div>
      )}
      <p class="small">{share.onlyNow}</p>
      <Leaves address={address} beside={beside} />
      <CodeToRead id={link.id} beside={beside} />
      <HealthFold id={link.id} beside={beside} />
      <p>
        {daysInWords(link.scope)}. {partsInWords(link.scope)}
      </p>
      <p class="small">{share.endsOn(fullDay(dayAt(new Date(link.ends_at))))}</p>
      <button type="button" class="btn main-act wide" onClick={onDone}>
        {share.done}
      </button>
    </section>
  )
}

/** "482 716": told more easily in two parts. */
const spaced = (passcode: string): string => `${passcode.slice(0, 3)} ${passcode.slice(3)}`

function Leaves({ address, beside }: { address: string; beside: Besides }) {
  const says = useSignal('')
  const copy = async (): Promise<void> => {
    says.value = (await beside.copy(address)) ? share.copied : share.notCopied
  }
  const send = async (): Promise<void> => {
    says.value = (await beside.send(address)) ? '' : share.notSent
  }
  return (
    <>
      <div class="pair">
        <button type="button" class="btn" onClick={() => void copy()}>
          {share.copy}
        </button>
        {beside.canSend() && (
          <button type="button" class="btn" onClick={() => void send()}>
            <Icon name="share" />
            {share.send}
          </button>
        )}
      </div>
      <p class="small address">{address}</p>
      <p role="status">{says.value}</p>
    </>
  )
}
