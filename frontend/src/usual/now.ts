/** What is usual by the diary on this device, worked out once for all who show it. */
import { computed } from '@preact/signals'
import type { Episode } from '../store/documents'
import { episodes, whole } from '../store/live'
import { type Offer, offerFor } from './offer'
import { finished, typicalOf } from './typical'

const told = computed(() => episodes.value.map(({ fields }) => fields))
const typical = computed(() => typicalOf(told.value))
const over = computed(() => finished(told.value).length)

/** Before the whole diary is read nobody knows what is usual. */
export const offerNow = (said: Episode): Offer | null =>
  whole.value ? offerFor(said, typical.value, over.value) : null
