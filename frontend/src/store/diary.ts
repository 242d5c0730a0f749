/** The diary that is open now, and what the screens may do with it. Every answer comes when it is stored. */
import { signal } from '@preact/signals'
import { type Diary, openDiary } from './database'
import type { Documents, Kind } from './documents'
import { type Edit, type Patch, remove, save, saveTogether, type Write } from './entries'
import { type Live, openLive } from './live'

interface Open {
  diary: Diary
  live: Live
}
/** `diary` stands in it as soon as it is open, so that a tap need not wait to learn it. */
type Opened = { personKey: string; both: Promise<Open>; diary?: Diary }
const opened = signal<Opened | null>(null)

/** True when this browser will not open a diary (a private window may refuse): nothing can be kept here then. */
export const unavailable = signal(false)

/** Open a person's diary and show it; another one that was open before is let go. */
export async function open(personKey: string): Promise<Diary> {
  const before = opened.value
  if (before?.personKey !== personKey) {
    opened.value = opening(personKey)
    if (before) close(await before.both)
  }
  return openNow()
}

/** The diary that is open; it is awaited when it is just being opened. */
export async function openNow(): Promise<Diary> {
  if (!opened.value) throw new Error('No diary is open yet: main.tsx opens one before anything is shown.')
  return (await opened.value.both).diary
}

/** Write several entries as one. While the diary is open the write begins before this returns. */
export async function keepTogether(writes: readonly Write[]): Promise<void> {
  await saveTogether(opened.value?.diary ?? (await openNow()), writes)
}

/** Write a whole entry down, new or known. */
export async function keep<K extends Kind>(kind: K, id: string, fields: Documents[K]): Promise<void> {
  const whole: Patch<K> = fields
  await save(await openNow(), kind, id, whole)
}

/** Change some fields of an entry, or work the change out from what is stored at that moment. */
export async function change<K extends Kind>(kind: K, id: string, edit: Edit<K>): Promise<void> {
  await save(await openNow(), kind, id, edit)
}

/** Delete an entry; `restore` brings it back. */
export async function discard(kind: Kind, id: string): Promise<void> {
  await remove(await openNow(), kind, id)
}

export async function restore(kind: Kind, id: string): Promise<void> {
  await save(await openNow(), kind, id, { deleted: false })
}

function opening(personKey: string): Opened {
  const fresh: Opened = { personKey, both: openBoth(personKey) }
  fresh.both.then(
    ({ diary }) => {
      fresh.diary = diary
    },
    () => undefined,
  )
  return fresh
}

async function openBoth(personKey: string): Promise<Open> {
  try {
    const diary = await openDiary(personKey)
    unavailable.value = false
    return { diary, live: openLive(diary) }
  } catch (fault) {
    unavailable.value = true
    opened.value = null
    throw fault
  }
}

function close({ diary, live }: Open): void {
  live.close()
  diary.close()
}
