/** The months of the period: bars to look at, and the same numbers as a table. */
import type { Month } from '../counts/summary'
import { type MonthLine, MonthTable } from '../ui/MonthTable'
import { monthAndYear, shortMonth } from '../words/dates'
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
      <MonthTable lines={shown.map(lineOf)} />
    </section>
  )
}

function lineOf({ month, headache_days, migraine_days, acute_medication_days, days_recorded, days }: Month): MonthLine {
  const any = acute_medication_days['any'] ?? [0, 0]
  return {
    month,
    head: month.endsWith('-01') ? monthAndYear(month) : shortMonth(month),
    recorded: report.count(days_recorded, days),
    cells: [pairInWords(headache_days), pairInWords(migraine_days), pairInWords(any)],
  }
}
