/** Fresh diaries for tests, each in a database of its own. */
import 'fake-indexeddb/auto'
import type { Change, Diary, Entry } from '../../store/database'
import { openDiary } from '../../store/database'

let count = 0

export const freshDiary = (): Promise<Diary> => {
  count += 1
  return openDiary(`fresh-${count}`)
}

export const waitingIn = (diary: Diary): Promise<Change[]> =>
  diary.use((database) => database.getAllFromIndex('outbox', 'changeId'))

export const storedIn = (diary: Diary): Promise<Entry[]> => diary.use((database) => database.getAll('entries'))

export const entryOf = async (diary: Diary, id: string): Promise<Entry> =>
  (await diary.use((database) => database.get('entries', id)))!

export const changeOf = async (diary: Diary, id: string): Promise<Change> =>
  (await diary.use((database) => database.get('outbox', id)))!

export const SPAN = { started_at: '2026-03-01T21:00:00Z', time_zone: 'Europe/Berlin' }
