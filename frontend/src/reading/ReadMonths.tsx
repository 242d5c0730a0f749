/** The months of what is shared, the latest first, each the way to its days. */
import { type MonthLine, MonthTable } from '../ui/MonthTable'
import { monthAndYear } from '../words/dates'
import { reading } from '../words/reading'
import { report } from '../words/report'
import { Shown, useGot } from './got'
import { pairInWords } from './pairs'
import type { Source, Summary } from './source'
import type { Go } from './view'

type MonthCounts = Summary['months'][number]

/** `today` where it is read: it may be tomorrow already for the server. */
export function ReadMonths({ source, go, today }: { source: Source; go: Go; today: string }) {
  const asking = useGot(`months ${today}`, () => source.summary({ as_of: today }))
  return (
    <Shown asking={asking}>
      {({ months }) =>
        months.length === 0 ? (
          <p>{reading.nothing}</p>
        ) : (
          <>
            <p class="small">{report.daysNotRecorded}</p>
            <MonthTable lines={months.map((month) => lineOf(month, go))} look="read cards" />
          </>
        )
      }
    </Shown>
  )
}

function lineOf(counted: MonthCounts, go: Go): MonthLine {
  const { month, headache_days, migraine_days, acute_medication_days, days_recorded, days } = counted
  return {
    month,
    head: (
      <button type="button" class="btn plain inline" onClick={() => go({ at: 'months', month })}>
        {monthAndYear(month)}
      </button>
    ),
    recorded: report.recorded(days_recorded, days),
    cells: [pairInWords(headache_days), pairInWords(migraine_days), pairInWords(acute_medication_days['any'])],
  }
}
