/** Which attack runs now. */
import { computed } from '@preact/signals'
import type { EntryOf } from './database'
import { episodes } from './live'
import { runs } from './runs'

export { runs } from './runs'

/** The attack that began last of those that run, or null. */
export const runningEpisode = computed<EntryOf<'episode'> | null>(() =>
  episodes.value.filter(({ fields }) => runs(fields.span)).reduce<EntryOf<'episode'> | null>(later, null),
)

const later = (latest: EntryOf<'episode'> | null, entry: EntryOf<'episode'>): EntryOf<'episode'> =>
  latest && startOf(latest) >= startOf(entry) ? latest : entry

const startOf = ({ fields }: EntryOf<'episode'>): number => Date.parse(fields.span?.started_at ?? '')
