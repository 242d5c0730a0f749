/** One month day by day: what each day was, and the attacks that began in it. */
import { Icon } from '../ui/Icon'
import { dayAndMonth, daysInMonth, firstWeekday, monthAndYear, weekdayHeads, weekdayNumber } from '../words/dates'
import { diary } from '../words/diary'
import { reading } from '../words/reading'
import { report } from '../words/report'
import { Shown, useGot } from './got'
import { DayMarks, dayInWords, Legend } from './marks'
import { pairInWords } from './pairs'
import { ReadAttacks } from './ReadAttacks'
import type { Day, Month, Scope, Source } from './source'
import type { Go } from './view'

export type ReadMonthProps = { source: Source; scope: Scope; month: string; go: Go }

export function ReadMonth({ source, scope, month, go }: ReadMonthProps) {
  const asking = useGot(month, () => source.month(month))
  return (
    <>
      <button type="button" class="btn unprinted" onClick={() => go({ at: 'months' })}>
        <Icon name="back" />
        {reading.allMonths}
      </button>
      <h2 id="month-read">{monthAndYear(month)}</h2>
      <Shown asking={asking}>{(told) => <Told told={told} month={month} />}</Shown>
      {scope.include.includes('attacks') && <ReadAttacks source={source} month={month} go={go} />}
    </>
  )
}

function Told({ told: { counts, days }, month }: { told: Month; month: string }) {
  const known = new Map(days.map((day) => [day.on, day]))
  return (
    <>
      {counts && (
        <p>
          {report.monthIs(monthAndYear(month), pairInWords(counts.headache_days), pairInWords(counts.migraine_days))}.{' '}
          {report.recorded(counts.days_recorded, counts.days)}.
        </p>
      )}
      <Calendar month={month} days={known} />
      <Legend />
    </>
  )
}

function Calendar({ month, days }: { month: string; days: ReadonlyMap<string, Day> }) {
  const first = firstWeekday()
  return (
    <table class="cal read" aria-labelledby="month-read">
      <thead>
        <tr>
          {weekdayHeads(first).map(({ short, long }) => (
            <th key={long} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, first).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, place) => (
              <td key={day ?? `${place}`}>{day && <Cell day={day} told={days.get(day)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A day that is not shared has no ground and says nothing. */
function Cell({ day, told }: { day: string; told: Day | undefined }) {
  const number = Number(day.slice(8))
  const kind = told ? (told.recorded ? 'day' : 'day unrecorded') : 'day ahead'
  return (
    <span class={kind}>
      <span class="n" aria-hidden="true">
        {number}
      </span>
      {told && <DayMarks day={told} />}
      <span class="only-heard">{diary.dayIs(dayAndMonth(day), told ? dayInWords(told) : reading.dayNotShared)}</span>
    </span>
  )
}

function weeksOf(month: string, firstWeekday: number): (string | null)[][] {
  const days = daysInMonth(month)
  const before = (weekdayNumber(days[0] ?? '') - firstWeekday + 7) % 7
  const cells: (string | null)[] = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
