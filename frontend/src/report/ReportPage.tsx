/** The report: a period of the diary as one sheet, ready to print, worked out on this device. */
import { signal } from '@preact/signals'
import { Icon } from '../ui/Icon'
import { Segments } from '../ui/Segments'
import { TextField } from '../ui/TextField'
import { dayAt } from '../words/dates'
import { report } from '../words/report'
import { Paper } from './Paper'
import { CHOICES, type Chosen, periodOf } from './period'
import './report.css'
import { useSummary } from './summary'

/** Kept while the app is open, so that coming back from an attack leads to the same report. */
const chosen = signal<Chosen>({ choice: '90', from: '', to: '' })

export function ReportPage({ now }: { now: Date }) {
  const today = dayAt(now)
  const period = periodOf(chosen.value, today)
  const summary = useSummary(period, now)
  return (
    <>
      <header class="top">
        <h1>{report.title}</h1>
        <button
          type="button"
          class="btn plain icon-only"
          aria-label={report.print}
          disabled={!summary}
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
        {summary ? <Paper summary={summary} today={today} now={now} /> : <p>{report.wrongPeriod}</p>}
      </main>
    </>
  )
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
