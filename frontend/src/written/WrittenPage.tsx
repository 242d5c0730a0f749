/** Settings, how this diary was written: what an examiner asks, told to its person first. */
import { useSignal } from '@preact/signals'
import type { Evidence, Got } from '../reading/source'
import { Written } from '../reading/Written'
import '../reading/reading.css'
import { Segments } from '../ui/Segments'
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { addDays, dayAt } from '../words/dates'
import { reading } from '../words/reading'
import { written } from '../words/written'
import { type Besides, besides } from './besides'

export function WrittenPage({ now, beside = besides }: { now: Date; beside?: Besides }) {
  return (
    <>
      <Top title={written.title} back="/settings" />
      <main class="main">
        <p>{written.lead}</p>
        {beside.hasAccount() ? <Mine today={dayAt(now)} beside={beside} /> : <WithoutAccount />}
      </main>
    </>
  )
}

function Mine({ today, beside }: { today: string; beside: Besides }) {
  const length = useSignal('90')
  const days = { from: addDays(today, 1 - Number(length.value)), as_of: today }
  const { 90: quarter, 30: month } = reading.periods
  const ask = (): Promise<Got<Evidence>> => beside.ask(days)
  return (
    <>
      <Segments
        label={reading.period}
        name="written-days"
        choices={{ '90': quarter, '30': month }}
        chosen={length.value}
        onChange={(choice) => {
          length.value = choice
        }}
      />
      <Written ask={ask} name={JSON.stringify(days)} />
      <p>{written.toCheck}</p>
      <a class="btn wide" href="/settings/export">
        {written.toFiles}
      </a>
    </>
  )
}

const WithoutAccount = () => (
  <>
    <p>{written.needsAccount}</p>
    <WaysIn />
  </>
)
