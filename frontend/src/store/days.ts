/** The check-ins of each day, laid ready once: a tap on Today does not look through ten years of them. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { EntryOf } from './database'
import { checkins } from './live'

type Checkin = EntryOf<'checkin'>

/** By the day, as 2026-11-22, in the order in which they came; a day of which nothing was said is not there. */
export const checkinsByDay: ReadonlySignal<ReadonlyMap<string, readonly Checkin[]>> = computed(() => {
  const byDay = new Map<string, Checkin[]>()
  for (const checkin of checkins.value) {
    const { date } = checkin.fields
    if (!date) continue
    const others = byDay.get(date)
    if (others) others.push(checkin)
    else byDay.set(date, [checkin])
  }
  return byDay
})

/** The check-in that says of this day that it had no headache. */
export const freeOn = (day: string): Checkin | undefined =>
  checkinsByDay.value.get(day)?.find(({ fields }) => fields.headache_free === true)
