/** Settings, import: another app's diary on its way into this one, and what came this way before. */
import { useEffect, useState } from 'preact/hooks'
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { bring } from '../words/bring'
import { Asked } from './Asked'
import { type Besides, besides } from './besides'
import { Bringing } from './bringing'
import { Choose } from './Choose'
import { Past } from './Past'
import { UnderWay } from './UnderWay'

export function BringPage({ beside = besides }: { id: string; beside?: Besides }) {
  return (
    <>
      <Top title={bring.title} back="/settings" />
      <main class="main">{beside.hasAccount() ? <Way beside={beside} /> : <WithoutAccount />}</main>
    </>
  )
}

function Way({ beside }: { beside: Besides }) {
  const [bringing] = useState(() => new Bringing(beside))
  useEffect(() => () => bringing.close(), [bringing])
  const step = bringing.step.value
  if (step.at === 'choose') {
    return (
      <>
        <Choose bringing={bringing} wrong={step.wrong} />
        <Past bringing={bringing} beside={beside} />
      </>
    )
  }
  if (step.at === 'import') return <Asked bringing={bringing} step={step} beside={beside} />
  return <UnderWay says={bring[step.at]} done={step.done} of={step.size} bytes onStop={() => void bringing.stop()} />
}

const WithoutAccount = () => (
  <div class="stack">
    <p>{bring.needsAccount}</p>
    <p>{bring.needsAccountWhy}</p>
    <WaysIn main />
  </div>
)
