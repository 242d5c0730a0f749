/** The headache that is always there: how strong it is today, in one tap; nobody else is asked. */
import { SEVERITY } from '../contract/vocabulary'
import { checkinsByDay } from '../store/days'
import { change } from '../store/diary'
import { dailyId } from '../store/ids'
import { background, checkins } from '../store/live'
import { OneOf } from '../ui/OneOf'
import { words } from '../words'
import { addDays, dayAt, deviceZone } from '../words/dates'
import { diary } from '../words/diary'
import { act } from './undo'

/** Asked for as long as it was said lately. */
const LATELY_DAYS = 30

export function Always({ now }: { now: Date }) {
  const day = dayAt(now)
  if (!hasOne(day)) return null
  const said = checkinsByDay.value.get(day)?.[0]?.fields.continuous_pain ?? null
  return (
    <OneOf
      title={diary.day.continuousToday}
      name="always"
      choices={words.options.pain_severity}
      chosen={said}
      onChange={(choice) => void tell(day, SEVERITY.find((pain) => pain === choice) ?? null)}
    />
  )
}

function hasOne(day: string): boolean {
  if (background.value?.fields.continuous_since) return true
  const since = addDays(day, -LATELY_DAYS)
  return checkins.value.some(({ fields }) => (fields.date ?? '') >= since && fields.continuous_pain)
}

/** A day with a background headache is no free day. */
const tell = (day: string, pain: (typeof SEVERITY)[number] | null): Promise<void> =>
  act(async () => {
    await change('checkin', dailyId('checkin', day), ({ time_zone, deleted }) => ({
      date: day,
      time_zone: time_zone ?? deviceZone(),
      continuous_pain: pain,
      ...(deleted && { deleted: false }),
      ...(pain && { headache_free: false }),
    }))
    return null
  })
