/** The page for a specialist: what goes along is chosen, and it is seen exactly as it will be read, before it leaves. */
import { Top } from '../ui/Top'
import { WaysIn } from '../ui/WaysIn'
import { dayAt } from '../words/dates'
import { page } from '../words/page'
import { report } from '../words/report'
import { chosen } from './chosen'
import { PageChoices } from './PageChoices'
import { PagePreview } from './PagePreview'
import { PeriodChoice } from './PeriodChoice'
import { asked } from './pageAsked'
import { type Besides, besides } from './pageBesides'
import { periodOf } from './period'
import '../ui/sheets.css'
import './page.css'

export function SpecialistPage({ now, beside = besides }: { now: Date; beside?: Besides }) {
  return (
    <>
      <Top title={page.title} back="/report" />
      <main class="main sheeted">
        <p>{page.lead}</p>
        {beside.hasAccount() ? <Made today={dayAt(now)} beside={beside} /> : <WithoutAccount />}
      </main>
    </>
  )
}

function Made({ today, beside }: { today: string; beside: Besides }) {
  const period = periodOf(chosen.value, today)
  return (
    <>
      <div class="answers">
        <PeriodChoice today={today} />
      </div>
      <PageChoices />
      {period ? <PagePreview query={asked(period)} beside={beside} /> : <p>{report.wrongPeriod}</p>}
    </>
  )
}

const WithoutAccount = () => (
  <>
    <p>{page.needsAccount}</p>
    <WaysIn />
    <a class="btn wide" href="/report">
      {page.onDevice}
    </a>
  </>
)
