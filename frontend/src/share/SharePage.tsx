/** Share with a doctor: a link to a part of the diary, who opened it, and the end of it. */
import { useSignal } from '@preact/signals'
import { Shown, useGot } from '../reading/got'
import { syncState } from '../sync/schedule'
import { Icon } from '../ui/Icon'
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { share } from '../words/share'
import { type Besides, besides, type Made, type Share } from './besides'
import { JustMade } from './JustMade'
import { NewLink } from './NewLink'
import { OneLink } from './OneLink'
import './share.css'

export type SharePageProps = { now: Date; beside?: Besides }

export function SharePage({ now, beside = besides }: SharePageProps) {
  return (
    <>
      <Top title={share.title} back="/report" />
      <main class="main">{beside.hasAccount() ? <Links now={now} beside={beside} /> : <WithoutAccount />}</main>
    </>
  )
}

function Links({ now, beside }: { now: Date; beside: Besides }) {
  const made = useSignal<Made | null>(null)
  const isMaking = useSignal(false)
  const asking = useGot('shares', beside.list)
  const end = (): void => {
    made.value = null
    isMaking.value = false
    asking.again()
  }
  if (made.value) return <JustMade made={made.value} beside={beside} onDone={end} />
  if (isMaking.value) {
    return (
      <NewLink
        now={now}
        beside={beside}
        onMade={(link) => {
          made.value = link
        }}
        onCancel={end}
      />
    )
  }
  return (
    <>
      <p>{share.lead}</p>
      {syncState.value.phase === 'offline' && <p class="card notice tight">{share.offline}</p>}
      <button
        type="button"
        class="btn main-act wide"
        onClick={() => {
          isMaking.value = true
        }}
      >
        <Icon name="share" />
        {share.makeOne}
      </button>
      <Shown asking={asking}>
        {(shares) => <Listed shares={shares} now={now} beside={beside} again={asking.again} />}
      </Shown>
    </>
  )
}

type ListedProps = { shares: readonly Share[]; now: Date; beside: Besides; again: () => void }

function Listed({ shares, ...rest }: ListedProps) {
  if (shares.length === 0) return <p>{share.none}</p>
  const [open, over] = [shares.filter(stands), shares.filter((one) => !stands(one))]
  return (
    <>
      <Group title={share.open} shares={open} {...rest} />
      <Group title={share.over} shares={over} {...rest} />
    </>
  )
}

const stands = ({ state }: Share): boolean => state === 'open' || state === 'locked'

function Group({ title, shares, ...rest }: ListedProps & { title: string }) {
  if (shares.length === 0) return null
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      {shares.map((one) => (
        <OneLink key={one.id} link={one} {...rest} />
      ))}
    </section>
  )
}

const WithoutAccount = () => (
  <>
    <p>{share.lead}</p>
    <p>{share.needsAccount}</p>
    <WaysIn />
  </>
)
