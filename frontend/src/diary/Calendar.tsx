/** One month as a table: what each day was, and the way into it. */
import type { DayMark } from '../counts/dayMarks'
import { dayAndMonth, firstWeekday, weekdayHeads } from '../words/dates'
import { diary } from '../words/diary'
import { Mark, marksInWords, marksOf } from './Marks'
import { weeksOf } from './month'

export type CalendarProps = { month: string; today: string; marks: ReadonlyMap<string, DayMark>; labelledBy: string }

export function Calendar({ month, today, marks, labelledBy }: CalendarProps) {
  const first = firstWeekday()
  return (
    <table class="cal" aria-labelledby={labelledBy}>
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
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) => (
              <td key={day ?? `${place}`}>{day && <Day day={day} today={today} mark={marks.get(day)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, today, mark }: { day: string; today: string; mark: DayMark | undefined }) {
  const number = Number(day.slice(8))
  if (day > today) {
    return (
      <span class="day ahead">
        <span class="n">{number}</span>
      </span>
    )
  }
  return (
    <a
      class={mark ? 'day' : 'day unrecorded'}
      href={`/diary/${day}`}
      aria-current={day === today ? 'date' : undefined}
      aria-label={diary.dayIs(dayAndMonth(day), marksInWords(mark))}
    >
      <span class="n">{number}</span>
      <span class="m">{mark && marksOf(mark).map((name) => <Mark key={name} name={name} />)}</span>
    </a>
  )
}
