/** What is usual by the diary on this device, worked out once for all who show it. */
import { computed } from '@preact/signals'
import type { Episode } from '../store/documents'
import { episodes, whole } from '../store/live'
import { type Offer, offerFor } from './offer'
import { isOver, typicalOf } from './typical'

/** Of those that are over, the same list as long as none of them changed: a tap in one that runs works nothing out anew. */
let before: Episode[] = []
const told = computed(() => {
  const over = episodes.value.flatMap(({ fields }) => (isOver(fields) ? [fields] : []))
  if (over.length !== before.length || over.some((one, at) => one !== before[at])) before = over
  return before
})
const typical = computed(() => typicalOf(told.value))

/** Before the whole diary is read nobody knows what is usual. */
export const offerNow = (said: Episode): Offer | null =>
  whole.value ? offerFor(said, typical.value, told.value.length) : null
