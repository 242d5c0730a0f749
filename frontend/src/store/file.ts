/** The whole diary as a file that the person can keep: the diary document, version 1. */
import type { Diary, Entry } from './database'
import type { Kind } from './documents'

const MEDIA_TYPE = 'application/json'
const HEAD = { format: 'umbra-diary', version: 1 }

/** Everything in this diary but what was deleted, in the form that every program of Umbra reads. */
export async function diaryFile(diary: Diary): Promise<Blob> {
  const entries = await diary.use((database) => database.getAll('entries'))
  return new Blob([JSON.stringify(diaryDocument(entries), null, 1)], { type: MEDIA_TYPE })
}

export function diaryDocument(entries: Entry[]): Record<string, unknown> {
  const kept = entries.filter(({ fields }) => fields['deleted'] !== true)
  const ofKind = (kind: Kind): Entry[] => kept.filter((entry) => entry.kind === kind)
  const lists = {
    episodes: ofKind('episode').map(told),
    medications: ofKind('medication').map(told),
    doses: ofKind('dose').map(told),
    checkins: ofKind('checkin').map(told),
  }
  return { ...HEAD, counts: countsOf(lists), patient: plain(ofKind('background')[0]?.fields ?? {}), ...lists }
}

/** How many entries each list holds: whoever reads the file can tell whether all of it came. */
export const countsOf = (lists: Record<string, unknown[]>): Record<string, number> =>
  Object.fromEntries(Object.entries(lists).map(([name, { length }]) => [name, length]))

const told = ({ id, fields }: Entry): Record<string, unknown> => ({ id, ...plain(fields) })

/** These are the store's own words: for an entry that came back, was erased, or is asked about. */
export function plain({ deleted: _, erased: __, two_answers: ___, ...fields }: Entry['fields']): Entry['fields'] {
  return fields
}
