/** The months of the period: bars to look at, and the same numbers as a table. */
import type { Month } from '../counts/summary'
import { Scroll } from '../ui/Scroll'
import { monthAndYear, shortMonth } from '../words/dates'
import { inSentence } from '../words/grammar'
import { report } from '../words/report'
import { MonthBars } from './MonthBars'
import { pairInWords } from './pairs'

export type MonthsProps = { months: readonly Month[]; period: { from: string; to: string } }
/** More bars than this are too narrow to read on a phone; the table has them all. */
const MOST_BARS = 12

export function Months({ months, period }: MonthsProps) {
  const shown = months.filter(({ to }) => to >= period.from).reverse()
  const latest = shown.at(-1)
  if (!latest) return null
  return (
    <section class="whole">
      <h3>{report.months}</h3>
      <p class="small">{report.monthsHint}</p>
      <MonthBars months={shown.slice(-MOST_BARS)} />
      <Scroll label={report.months}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                {report.month}
                <span class="small under">{inSentence(report.daysRecorded)}</span>
              </th>
              <th scope="col">{report.headache}</th>
              <th scope="col">{report.migraine}</th>
              <th scope="col">{report.medicine}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((month) => (
              <Row key={month.month} {...month} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Row({ month, headache_days, migraine_days, acute_medication_days, days_recorded, days }: Month) {
  const name = month.endsWith('-01') ? monthAndYear(month) : shortMonth(month)
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="small under">{report.count(days_recorded, days)}</span>
      </th>
      <td>{pairInWords(headache_days)}</td>
      <td>{pairInWords(migraine_days)}</td>
      <td>{pairInWords(acute_medication_days['any'] ?? [0, 0])}</td>
    </tr>
  )
}
