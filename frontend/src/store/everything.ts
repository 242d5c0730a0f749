/** The whole diary that stands on this device, as counting reads it. */
import { computed } from '@preact/signals'
import type { EntryOf } from './database'
import { background, checkins, doses, episodes, medications } from './live'

/** A check-in belongs to its date; one without would belong nowhere. */
const dated = ({ id, fields: { date, ...fields } }: EntryOf<'checkin'>) =>
  date === undefined ? [] : [{ id, fields: { ...fields, date } }]

const days = computed(() => checkins.value.flatMap(dated))

export const everything = computed(() => ({
  episodes: episodes.value,
  medications: medications.value,
  doses: doses.value,
  checkins: days.value,
  background: background.value,
}))
