/** The report: a period of the diary as one sheet, ready to print, worked out on this device. */
import { signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useReport } from '../counter/counted'
import type { ReportCounted } from '../counter/protocol'
import { Icon } from '../ui/Icon'
import { Segments } from '../ui/Segments'
import { TextField } from '../ui/TextField'
import { dayAt } from '../words/dates'
import { report } from '../words/report'
import { Paper } from './Paper'
import { CHOICES, type Chosen, periodOf } from './period'
import './report.css'

/** Kept while the app is open, so that coming back from an attack leads to the same report. */
const chosen = signal<Chosen>({ choice: '90', from: '', to: '' })

export function ReportPage({ now }: { now: Date }) {
  const today = dayAt(now)
  const period = periodOf(chosen.value, today)
  const current = useReport(period, now)
  const counted = useLatest(current)
  return (
    <>
      <header class="top">
        <h1>{report.title}</h1>
        <button
          type="button"
          class="btn plain icon-only"
          aria-label={report.print}
          disabled={!current || !period}
          onClick={() => print()}
        >
          <Icon name="print" />
        </button>
      </header>
      <main class="main report">
        <div class="unprinted answers">
          <Segments
            label={report.period}
            name="period"
            choices={report.periods}
            chosen={chosen.value.choice}
            onChange={choose}
          />
          {chosen.value.choice === 'own' && <Own today={today} />}
        </div>
        {period ? <Counted counted={counted} today={today} /> : <p>{report.wrongPeriod}</p>}
      </main>
    </>
  )
}

/** The sheet that was counted last stays until the next one is there. */
function useLatest(counted: ReportCounted | null): ReportCounted | null {
  const latest = useRef<ReportCounted | null>(null)
  latest.current = counted ?? latest.current
  return latest.current
}

function Counted({ counted, today }: { counted: ReportCounted | null; today: string }) {
  if (!counted) return <p role="status">{report.counting}</p>
  return <Paper summary={counted.summary} attacks={counted.attacks} today={today} />
}

function choose(name: string): void {
  const choice = CHOICES.find((one) => one === name)
  if (choice) chosen.value = { ...chosen.value, choice }
}

function Own({ today }: { today: string }) {
  const set = (part: 'from' | 'to') => (day: string) => {
    chosen.value = { ...chosen.value, [part]: day }
  }
  return (
    <div class="pair">
      <TextField label={report.from} type="date" max={today} value={chosen.value.from} onChange={set('from')} />
      <TextField label={report.to} type="date" max={today} value={chosen.value.to || today} onChange={set('to')} />
    </div>
  )
}
