/** The months of what is shared, the latest first, each the way to its days. */
import { Scroll } from '../ui/Scroll'
import { monthAndYear } from '../words/dates'
import { inSentence } from '../words/grammar'
import { reading } from '../words/reading'
import { report } from '../words/report'
import { Shown, useGot } from './got'
import { pairInWords } from './pairs'
import type { Source, Summary } from './source'
import type { Go } from './view'

type MonthCounts = Summary['months'][number]

export function ReadMonths({ source, go }: { source: Source; go: Go }) {
  const asking = useGot('months', () => source.summary({}))
  return (
    <Shown asking={asking}>
      {({ months }) => (months.length === 0 ? <p>{reading.nothing}</p> : <Table months={months} go={go} />)}
    </Shown>
  )
}

function Table({ months, go }: { months: readonly MonthCounts[]; go: Go }) {
  return (
    <>
      <p class="small">{report.daysNotRecorded}</p>
      <Scroll label={report.months}>
        <table class="read">
          <caption class="only-heard">{report.months}</caption>
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
            {months.map((month) => (
              <Row key={month.month} counted={month} go={go} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Row({ counted, go }: { counted: MonthCounts; go: Go }) {
  const { month, headache_days, migraine_days, acute_medication_days, days_recorded, days } = counted
  return (
    <tr>
      <th scope="row">
        <button type="button" class="btn plain inline" onClick={() => go({ at: 'months', month })}>
          {monthAndYear(month)}
        </button>
        <span class="small under">{report.count(days_recorded, days)}</span>
      </th>
      <td>{pairInWords(headache_days)}</td>
      <td>{pairInWords(migraine_days)}</td>
      <td>{pairInWords(acute_medication_days['any'])}</td>
    </tr>
  )
}
