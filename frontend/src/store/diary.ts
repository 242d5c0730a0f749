/** The diary that is open now, and what the screens may do with it. Every answer comes when it is stored. */
import { signal } from '@preact/signals'
import { type Diary, openDiary } from './database'
import type { Documents, Kind } from './documents'
import { type Edit, type Patch, saveTogether, type Write, writing } from './entries'
import { type Live, openLive } from './live'

interface Open {
  diary: Diary
  live: Live
}
/** `now` stands in it as soon as it is open, so that a tap need not wait to learn it. */
type Opened = { personKey: string; both: Promise<Open>; now?: Open }
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
export const openNow = async (): Promise<Diary> => (await openBothNow()).diary

async function openBothNow(): Promise<Open> {
  if (!opened.value) throw new Error('No diary is open yet: main.tsx opens one before anything is shown.')
  return opened.value.both
}

/** Write several entries as one. While the diary is open the write begins, and is shown, before this returns. */
export async function keepTogether(writes: readonly Write[]): Promise<void> {
  const { diary, live } = opened.value?.now ?? (await openBothNow())
  await live.write(writes, (all) => saveTogether(diary, all))
}

/** Write a whole entry down, new or known. */
export function keep<K extends Kind>(kind: K, id: string, fields: Documents[K]): Promise<void> {
  const whole: Patch<K> = fields
  return change(kind, id, whole)
}

/** Change some fields of an entry, or work the change out from what is stored at that moment. */
export const change = <K extends Kind>(kind: K, id: string, edit: Edit<K>): Promise<void> =>
  keepTogether([writing(kind, id, edit)])

/** Delete an entry; `restore` brings it back. */
export const discard = (kind: Kind, id: string): Promise<void> => change(kind, id, { deleted: true })

export const restore = (kind: Kind, id: string): Promise<void> => change(kind, id, { deleted: false })

function opening(personKey: string): Opened {
  const fresh: Opened = { personKey, both: openBoth(personKey) }
  fresh.both.then(
    (both) => {
      fresh.now = both
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
