/** One month as a table: what each day was, and the way into it. */
import type { MonthCounted } from '../counts/month'
import { dayAndMonth, firstWeekday, weekdayHeads } from '../words/dates'
import { diary } from '../words/diary'
import { Mark, marksInWords, marksOf } from './Marks'
import { weeksOf } from './month'

type Marks = MonthCounted['marks']
/** `marks`: null while they are counted. */
export type CalendarProps = { month: string; today: string; marks: Marks | null; labelledBy: string }

/** Cells keep their places: another month is written into those that are there, which is quicker than new ones. */
const ROWS = [0, 1, 2, 3, 4, 5]

export function Calendar({ month, today, marks, labelledBy }: CalendarProps) {
  const first = firstWeekday()
  const [heads, weeks] = [weekdayHeads(first), weeksOf(month, first)]
  const dayIn = (day: string | null | undefined) => day && <Day day={day} today={today} marks={marks} />
  return (
    <table class="cal" aria-labelledby={labelledBy} aria-busy={marks === null}>
      <thead>
        <tr>
          {heads.map(({ short, long }) => (
            <th key={long} scope="col">
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.slice(0, weeks.length).map((row) => (
          <tr key={row}>
            {heads.map(({ long }, place) => (
              <td key={long}>{dayIn(weeks[row]?.[place])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, today, marks }: { day: string; today: string; marks: Marks | null }) {
  const number = Number(day.slice(8))
  if (day > today) {
    return (
      <span class="day ahead">
        <span class="n">{number}</span>
      </span>
    )
  }
  const mark = marks?.get(day)
  return (
    <a
      class={mark || !marks ? 'day' : 'day unrecorded'}
      href={`/diary/${day}`}
      aria-current={day === today ? 'date' : undefined}
      aria-label={diary.dayIs(dayAndMonth(day), marks ? marksInWords(mark) : diary.counting)}
    >
      <span class="n">{number}</span>
      <span class="m">{mark && marksOf(mark).map((name) => <Mark key={name} name={name} />)}</span>
    </a>
  )
}
