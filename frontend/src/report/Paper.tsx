/** The sheet itself, in the order in which a doctor reads it. */
import type { Judged } from '../counter/protocol'
import type { Summary } from '../counts/summary'
import { background } from '../store/live'
import { fullDay } from '../words/dates'
import { report } from '../words/report'
import { statementInWords } from '../words/told'
import { AttackTable } from './AttackTable'
import { Bands } from './Bands'
import { Flags } from './Flags'
import { MedicineDays } from './MedicineDays'
import { MigraineDays } from './MigraineDays'
import { Months } from './Months'
import { Patterns } from './Patterns'
import { Responses } from './Responses'
import { Typical } from './Typical'
import { Windows } from './Windows'

export type PaperProps = { summary: Summary; attacks: readonly Judged[]; today: string }

export function Paper({ summary, attacks, today }: PaperProps) {
  const { period, flags } = summary
  const warnings = <Flags flags={flags} recorded={period.days_recorded > 0} />
  return (
    <article class="paper" aria-labelledby="paper">
      <Header summary={summary} />
      {flags.length > 0 && warnings}
      {period.days_recorded === 0 ? (
        <p>{report.empty}</p>
      ) : (
        <p class="statement">{statementInWords(summary.statement_reason)}</p>
      )}
      {flags.length === 0 && warnings}
      <Windows windows={summary.windows} />
      <MigraineDays windows={summary.windows} days={summary.migraine_day_rules} />
      <MedicineDays windows={summary.windows} limits={summary.medicine_limits} />
      {summary.windows.length > 0 && <Bands frequency={summary.frequency_band} goal={summary.goal_band} />}
      <Months months={summary.months} period={period} />
      {summary.windows.length > 0 && <Patterns patterns={summary.patterns} />}
      <Typical profile={summary.attack_profile} />
      <Responses responses={summary.treatment_response.acute} triggers={summary.triggers} />
      <Questions />
      <AttackTable judged={attacks} />
      <footer>
        <p class="small">
          {report.disclaimer} {report.made(fullDay(today))}
        </p>
      </footer>
    </article>
  )
}

function Header({ summary: { period } }: { summary: Summary }) {
  const born = background.value?.fields.birth_year
  return (
    <header>
      <h2 id="paper">{born ? report.born(born) : report.heading}</h2>
      <p class="small">
        {report.spanIs(fullDay(period.from), fullDay(period.to))} · {report.recorded(period.days_recorded, period.days)}
      </p>
      {period.days_recorded < period.days && <p class="small">{report.daysNotRecorded}</p>}
    </header>
  )
}

function Questions() {
  const open = (background.value?.fields.questions ?? []).filter(({ answered, text }) => !answered && text !== '?')
  if (open.length === 0) return null
  return (
    <section>
      <h3>{report.questions}</h3>
      <ol class="small numbered">
        {open.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </section>
  )
}
