/** The month that is shown, and from it the way to any other: a year, then one of its months. */
import { useSignal } from '@preact/signals'
import { checkins } from '../store/live'
import { Icon } from '../ui/Icon'
import { Segments } from '../ui/Segments'
import { Sheet } from '../ui/Sheet'
import { monthAndYear, shortMonth } from '../words/dates'
import { diary } from '../words/diary'
import { byMonth, listed } from './attacks'

export type MonthJumpProps = { month: string; last: string; onShow: (month: string) => void }

export function MonthJump({ month, last, onShow }: MonthJumpProps) {
  const year = useSignal<string | null>(null)
  const close = (): void => {
    year.value = null
  }
  const show = (chosen: string): void => {
    onShow(chosen)
    close()
  }
  return (
    <>
      <h1 id="month" aria-live="polite">
        <button
          type="button"
          class="btn plain jump"
          aria-haspopup="dialog"
          onClick={() => {
            year.value = month.slice(0, 4)
          }}
        >
          {monthAndYear(month)}
          <Icon name="turn" extra="turn" />
        </button>
      </h1>
      <Sheet title={diary.jump.title} open={year.value !== null} onClose={close}>
        {year.value !== null && (
          <>
            <Segments
              label={diary.jump.year}
              name="year"
              choices={yearsUntil(last)}
              chosen={year.value}
              onChange={(chosen) => {
                year.value = chosen
              }}
            />
            <Months year={year.value} shown={month} last={last} onShow={show} />
          </>
        )}
      </Sheet>
    </>
  )
}

type MonthsProps = { year: string; shown: string; last: string; onShow: (month: string) => void }

function Months({ year, shown, last, onShow }: MonthsProps) {
  const counts = new Map(byMonth(listed.value).map(([month, attacks]) => [month, attacks.length]))
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  return (
    <div class="year">
      {months
        .filter((month) => month <= last)
        .map((month) => (
          <button
            key={month}
            type="button"
            class="btn"
            aria-current={month === shown ? 'date' : undefined}
            onClick={() => onShow(month)}
          >
            {shortMonth(month)} <span class="small">{counts.get(month) ?? 0}</span>{' '}
            <span class="only-heard">{diary.jump.month(monthAndYear(month), counts.get(month) ?? 0)}</span>
          </button>
        ))}
    </div>
  )
}

/** From the first year with an attack or a check-in on. */
function yearsUntil(last: string): Record<string, string> {
  const dates = checkins.value.map(({ fields }) => fields.date ?? last)
  const first = dates.reduce((least, date) => (date < least ? date : least), listed.value.at(-1)?.day ?? last)
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  // A key that looks like a number is put in order by itself: the latest year stands last, under the thumb.
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`${from + at}`, `${from + at}`]))
}
