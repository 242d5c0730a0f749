/** One day: its attacks, its medicines, and what was said about it. */
import { dayMarks } from '../counts/dayMarks'
import { everything } from '../store/everything'
import { checkins } from '../store/live'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { addDays, dayAt, fullDay, longDay, weekday } from '../words/dates'
import { diary } from '../words/diary'
import { Rows } from './AttackList'
import { shownAttacks } from './attacks'
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
        {ahead ? <p>{diary.day.ahead}</p> : <p>{marksInWords(dayMarks(everything.value, now).get(day))}</p>}
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

function Day({ day }: { day: string }) {
  const ids = new Set(onDay(everything.value.episodes, day).map(({ id }) => id))
  const attacks = shownAttacks.value.filter(({ id }) => ids.has(id))
  const checkin = checkins.value.find(({ fields }) => fields.date === day)
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
      <CheckinForm day={day} said={checkin?.fields ?? {}} attacked={attacks.length > 0} />
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
