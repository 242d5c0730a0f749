/** The report: a period of the diary as one sheet, ready to print, worked out on this device. */
import { useRef } from 'preact/hooks'
import { useReport } from '../counter/counted'
import type { ReportCounted } from '../counter/protocol'
import { Icon } from '../ui/Icon'
import { dayAt } from '../words/dates'
import { page } from '../words/page'
import { report } from '../words/report'
import { share } from '../words/share'
import { chosen } from './chosen'
import { Paper } from './Paper'
import { PeriodChoice } from './PeriodChoice'
import { periodOf } from './period'
import './report.css'

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
          <PeriodChoice today={today} />
        </div>
        <a class="btn wide unprinted" href="/report/page">
          {page.title}
        </a>
        <a class="btn wide unprinted" href="/share">
          {share.title}
        </a>
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
