/** The diary: a month as a calendar, and the attacks, newest first. */
import { useMemo } from 'preact/hooks'
import { useMonth } from '../counter/counted'
import type { MonthCounted } from '../counts/month'
import { episodes, whole } from '../store/live'
import { useAfterPaint } from '../ui/afterPaint'
import { Icon } from '../ui/Icon'
import { compare } from '../words/compare'
import { addMonths, dayAt, monthAndYear } from '../words/dates'
import { diary } from '../words/diary'
import { AttackList } from './AttackList'
import { listed } from './attacks'
import { Calendar } from './Calendar'
import './diary.css'
import { useLaidReady } from './laidReady'
import { Legend } from './Marks'
import { MonthJump } from './MonthJump'
import { MonthSentence } from './MonthSentence'
import { monthShown } from './month'
import { Search } from './Search'
import { FIND } from './wanted'

export type DiaryPageProps = { now: Date; search: URLSearchParams }

export function DiaryPage({ now, search }: DiaryPageProps) {
  return search.has(FIND) ? <Found search={search} /> : <Month now={now} />
}

function Found({ search }: { search: URLSearchParams }) {
  return (
    <>
      <header class="top months">
        <a class="btn plain icon-only turns start" href="/diary" aria-label={diary.searchBack}>
          <Icon name="back" />
        </a>
        <h1>{diary.search}</h1>
      </header>
      <main class="main diary finding">
        {whole.value ? <Search search={search} /> : <p role="status">{diary.counting}</p>}
      </main>
    </>
  )
}

function Month({ now }: { now: Date }) {
  const today = dayAt(now)
  const month = monthShown.value ?? today.slice(0, 7)
  const counted = useMonth(month, today, now)
  const laid = useLaidReady()
  const until = useAfterPaint(month)
  const attacks = useMemo(() => until && whole.value && laid && <Attacks until={until} />, [until, whole.value, laid])
  return (
    <>
      <Head month={month} last={today.slice(0, 7)} />
      <main class="main diary">
        <div class="month-view">
          <Calendar month={month} today={today} marks={counted?.marks ?? null} labelledBy="month" />
          {until && <Below counted={counted} />}
        </div>
        <div class="attacks">{attacks}</div>
      </main>
      <Neighbours month={month} today={today} now={now} />
    </>
  )
}

/** Under the calendar, which is drawn first: the tap that brought one here is answered by it. */
function Below({ counted }: { counted: MonthCounted | null }) {
  return (
    <>
      <Legend />
      <MonthSentence counted={counted} />
      <a class="btn wide" href="/past">
        <Icon name="past" />
        {diary.logPast}
      </a>
      {episodes.value.length > 1 && (
        <a class="btn wide" href="/compare">
          <Icon name="list" />
          {compare.open}
        </a>
      )}
    </>
  )
}

function Attacks({ until }: { until: string }) {
  const all = listed.value
  const attacks = useMemo(() => all.filter(({ month }) => month <= until), [all, until])
  if (all.length === 0) return <p>{diary.empty}</p>
  return <AttackList attacks={attacks} title={diary.attacksIn} />
}

/** The months beside the one that is shown are counted before they are asked for. */
function Neighbours({ month, today, now }: { month: string; today: string; now: Date }) {
  useMonth(addMonths(month, -1), today, now)
  useMonth(addMonths(month, 1), today, now)
  return null
}

const show = (wanted: string): void => {
  monthShown.value = wanted
}

function Head({ month, last }: { month: string; last: string }) {
  const before = addMonths(month, -1)
  const after = addMonths(month, 1)
  return (
    <header class="top months">
      <Turn icon="back" label={diary.earlier(monthAndYear(before))} onTurn={() => show(before)} />
      <MonthJump month={month} last={last} onShow={show} />
      {after <= last && <Turn icon="on" label={diary.later(monthAndYear(after))} onTurn={() => show(after)} />}
      <a class="btn plain icon-only" href={`/diary?${FIND}=`} aria-label={diary.search}>
        <Icon name="search" />
      </a>
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
