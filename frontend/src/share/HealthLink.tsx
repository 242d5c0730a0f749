/** The same link for programs: a SMART Health Link as a code and as text, told this once. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { later } from '../ui/later'
import { Segments } from '../ui/Segments'
import { share } from '../words/share'
import type { Besides, Opens } from './besides'

const QrCode = later(() => import('./QrCode').then((part) => part.QrCode))

type HealthLinkProps = { id: string; beside: Besides }

/** Behind a fold: most people show the page of the link. */
export const HealthFold = (props: HealthLinkProps) => (
  <Disclosure title={share.health.title}>{() => <HealthLink {...props} />}</Disclosure>
)

function HealthLink({ id, beside }: HealthLinkProps) {
  const made = useSignal('')
  const opens = useSignal<Opens>('long')
  const says = useSignal('')
  const make = async (): Promise<void> => {
    says.value = ''
    const got = await beside.health(id, opens.value)
    if (got.ok) made.value = got.value
    else says.value = got.status === null ? share.offline : share.health.failed
  }
  return (
    <div class="stack tight">
      <p class="small">{share.health.says}</p>
      <Segments
        label={share.health.often}
        name={`health-${id}`}
        choices={share.health.opens}
        chosen={opens.value}
        onChange={(choice) => {
          opens.value = choice === 'once' ? 'once' : 'long'
        }}
      />
      <button type="button" class="btn wide" onClick={() => void make()}>
        {made.value ? share.health.another : share.health.make}
      </button>
      {made.value && <Told link={made.value} beside={beside} />}
      <p role="status">{says.value}</p>
    </div>
  )
}

function Told({ link, beside }: { link: string; beside: Besides }) {
  const says = useSignal('')
  const copy = async (): Promise<void> => {
    says.value = (await beside.copy(link)) ? share.health.copied : share.health.notCopied
  }
  return (
    <>
      <QrCode text={link} name={share.health.qr} />
      <p class="small">{share.health.onlyNow}</p>
      <button type="button" class="btn wide" onClick={() => void copy()}>
        {share.health.copy}
      </button>
      <p class="small address">{link}</p>
      <p role="status">{says.value}</p>
    </>
  )
}
