/** What is usual by the diary on this device, worked out once for all who show it. */
import { computed } from '@preact/signals'
import type { Episode } from '../store/documents'
import { episodes } from '../store/live'
import { type Offer, offerFor } from './offer'
import { finished, typicalOf } from './typical'

const told = computed(() => episodes.value.map(({ fields }) => fields))
const typical = computed(() => typicalOf(told.value))
const over = computed(() => finished(told.value).length)

export const offerNow = (said: Episode): Offer => offerFor(said, typical.value, over.value)
