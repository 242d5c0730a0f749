/** Which attack runs now. */
import { computed } from '@preact/signals'
import type { EntryOf } from './database'
import type { Span } from './documents'
import { episodes } from './live'

/** An attack runs until someone says when it ended, or that nobody knows. */
export const runs = (span: Span | undefined): boolean =>
  span !== undefined && !span.ended_at && span.end_unknown !== true

/** The attack that began last of those that run, or null. */
export const runningEpisode = computed<EntryOf<'episode'> | null>(() =>
  episodes.value.filter(({ fields }) => runs(fields.span)).reduce<EntryOf<'episode'> | null>(later, null),
)

const later = (latest: EntryOf<'episode'> | null, entry: EntryOf<'episode'>): EntryOf<'episode'> =>
  latest && startOf(latest) >= startOf(entry) ? latest : entry

const startOf = ({ fields }: EntryOf<'episode'>): number => Date.parse(fields.span?.started_at ?? '')
