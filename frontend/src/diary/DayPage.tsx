/** One day: its attacks, its medicines, and what was said about it. */

import { useJudged, useMonth } from '../counter/counted'
import { HistoryLink } from '../history/HistoryLink'
import { OpenQuestions } from '../history/OpenQuestions'
import { checkinsByDay } from '../store/days'
import { episodes } from '../store/live'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { addDays, dayAt, fullDay, longDay, weekday } from '../words/dates'
import { diary } from '../words/diary'
import { Rows } from './AttackList'
import { listed, rowOf } from './attacks'
import { CheckinForm } from './CheckinForm'
import { DayDoses } from './DayDoses'
import './diary.css'
import { marksInWords } from './Marks'
import { onDay } from './onDay'
import { unsaved } from './tell'

export function DayPage({ id: day, now }: { id: string; now: Date }) {
  const today = dayAt(now)
  const ahead = day > today
  return (
    <>
      <Head day={day} today={today} />
      <main class="main">
        {ahead ? <p>{diary.day.ahead}</p> : <Was day={day} today={today} now={now} />}
        {unsaved.value && (
          <p class="wrong" role="alert">
            {words.common.notSavedSay}
          </p>
        )}
        {!ahead && <Day day={day} />}
      </main>
    </>
  )
}

function Was({ day, today, now }: { day: string; today: string; now: Date }) {
  const counted = useMonth(day.slice(0, 7), today, now)
  return <p>{counted ? marksInWords(counted.marks.get(day)) : diary.counting}</p>
}

function Day({ day }: { day: string }) {
  useJudged()
  const ids = new Set(onDay(episodes.value, day).map(({ id }) => id))
  const attacks = listed.value
    .filter(({ id }) => ids.has(id))
    .map(rowOf)
    .filter((row) => row !== null)
  const checkin = checkinsByDay.value.get(day)?.[0]
  return (
    <>
      <section class="stack" aria-labelledby="attacks">
        <h2 id="attacks">{diary.day.attacks}</h2>
        {attacks.length > 0 ? <Rows rows={attacks} /> : <p class="small">{diary.day.noAttack}</p>}
        <a class="btn wide" href={`/past?on=${day}`}>
          <Icon name="plus" />
          {diary.day.addAttack}
        </a>
      </section>
      <DayDoses day={day} />
      {checkin && <OpenQuestions id={checkin.id} />}
      <CheckinForm day={day} said={checkin?.fields ?? {}} attacked={attacks.length > 0} />
      {checkin && <HistoryLink kind="checkin" id={checkin.id} />}
    </>
  )
}

function Head({ day, today }: { day: string; today: string }) {
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  return (
    <header class="top months">
      <a class="btn plain icon-only turns start" href="/diary" aria-label={diary.day.back}>
        <Icon name="back" />
      </a>
      <h1>{day.slice(0, 4) === today.slice(0, 4) ? longDay(day) : `${weekday(day)} ${fullDay(day)}`}</h1>
      <a class="btn plain icon-only turns" href={`/diary/${before}`} aria-label={longDay(before)}>
        <Icon name="back" />
      </a>
      {after <= today && (
        <a class="btn plain icon-only turns" href={`/diary/${after}`} aria-label={longDay(after)}>
          <Icon name="on" />
        </a>
      )}
    </header>
  )
}
