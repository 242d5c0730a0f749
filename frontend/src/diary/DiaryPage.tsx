/** The diary: a month as a calendar, and the attacks, newest first. */
import { useSignal } from '@preact/signals'
import { dayMarks } from '../counts/dayMarks'
import { everything } from '../store/everything'
import { Icon } from '../ui/Icon'
import { addMonths, dayAt, monthAndYear } from '../words/dates'
import { diary } from '../words/diary'
import { AttackList } from './AttackList'
import { shownAttacks } from './attacks'
import { Calendar } from './Calendar'
import './diary.css'
import { Legend } from './Marks'
import { MonthSentence } from './MonthSentence'
import { monthShown } from './month'
import { Search } from './Search'

export function DiaryPage({ now }: { now: Date }) {
  const searching = useSignal(false)
  const today = dayAt(now)
  const month = monthShown.value ?? today.slice(0, 7)
  const rows = shownAttacks.value
  const toggle = (): void => {
    searching.value = !searching.value
  }
  return (
    <>
      <Head month={month} last={today.slice(0, 7)} searching={searching.value} onSearch={toggle} />
      <main class="main diary">
        {searching.value ? (
          <Search rows={rows} />
        ) : (
          <>
            <div class="month-view">
              <Calendar month={month} today={today} marks={dayMarks(everything.value, now)} labelledBy="month" />
              <Legend />
              <MonthSentence month={month} today={today} now={now} />
              <a class="btn wide" href="/past">
                <Icon name="past" />
                {diary.logPast}
              </a>
            </div>
            <div class="attacks">
              {rows.length === 0 && <p>{diary.empty}</p>}
              <AttackList key={month} rows={rows.filter((row) => row.month <= month)} title={diary.attacksIn} />
            </div>
          </>
        )}
      </main>
    </>
  )
}

type HeadProps = { month: string; last: string; searching: boolean; onSearch: () => void }

function Head({ month, last, searching, onSearch }: HeadProps) {
  const before = addMonths(month, -1)
  const after = addMonths(month, 1)
  const show = (wanted: string) => () => {
    monthShown.value = wanted
  }
  return (
    <header class="top months">
      <Turn icon="back" label={diary.earlier(monthAndYear(before))} onTurn={show(before)} />
      <h1 id="month" aria-live="polite">
        {searching ? diary.search : monthAndYear(month)}
      </h1>
      {after <= last && <Turn icon="on" label={diary.later(monthAndYear(after))} onTurn={show(after)} />}
      <button
        type="button"
        class="btn plain icon-only"
        aria-label={diary.search}
        aria-expanded={searching}
        onClick={onSearch}
      >
        <Icon name={searching ? 'close' : 'search'} />
      </button>
    </header>
  )
}

function Turn({ icon, label, onTurn }: { icon: 'back' | 'on'; label: string; onTurn: () => void }) {
  return (
    <button type="button" class="btn plain icon-only turns" aria-label={label} onClick={onTurn}>
      <Icon name={icon} />
    </button>
  )
}
