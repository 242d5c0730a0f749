/** What the diary holds, as signals that follow the store, in this page and in every other. */
import { batch, computed, type Signal, signal } from '@preact/signals'
import { dequal } from 'dequal/lite'
import type { Change, Diary, Entry } from './database'
import { KINDS, type Kind } from './documents'
import type { Write } from './entries'
import { readAll, readRecent, readSome } from './load'
import type { Told } from './news'
import { drop, isShown, keepOnly, put, putAnyway, shelves, show, shownOf, throughout } from './shelves'
import { slices } from './slices'
import { begun, done, foreseen, forgetUnderWay, isUnderWay, othersOf, read } from './underWay'

export const episodes = shelves.episode.standing
export const medications = shelves.medication.standing
export const doses = shelves.dose.standing
export const checkins = shelves.checkin.standing
const backgrounds = shelves.background.standing
export const background = computed(() => backgrounds.value[0] ?? null)
/** Deleted entries, which can be restored. */
export const discarded = throughout('discarded')
/** Entries in which two devices wrote different values; the screen asks. */
export const setAside = throughout('asking')

export type Refusal = { id: string; kind: Kind; message: string }
/** Entries that the account would not take, each with the reason; they need a look. */
export const refused: Signal<Refusal[]> = signal([])
/** Ids of the entries that are only on this device so far. */
export const unsent: Signal<ReadonlySet<string>> = signal(new Set())
/** How many entries are only on this device so far. */
export const waiting = computed(() => unsent.value.size)
/** Whether the signals tell what Today stands on: the last weeks, the medicines, the person. */
export const ready = signal(false)
/** Whether the signals tell all that is stored; before that nothing may be counted, nor missed. */
export const whole = signal(false)

export interface Live {
  /** Resolves when the signals show all that was stored when it was opened. */
  loaded: Promise<void>
  /** Write, and show what is being written as it will be; once it is stored, or is not, what is stored is shown. */
  write(writes: readonly Write[], store: (writes: readonly Write[]) => Promise<void>): Promise<void>
  close(): void
}

/** Let the signals follow this diary from now on. */
export function openLive(diary: Diary): Live {
  let open = true
  const ifOpen = (show: () => void): void => {
    if (open) batch(show)
  }
  const stop = diary.news.listen((told) => {
    void follow(diary, told, ifOpen)
  })
  ifOpen(forget)
  return {
    loaded: load(diary, ifOpen),
    write: (writes, store) => write(diary, { writes, store }, ifOpen),
    close() {
      open = false
      stop()
    },
  }
}

type Show = (show: () => void) => void

function forget(): void {
  forgetUnderWay()
  keepOnly(() => false)
  unsent.value = new Set()
  refused.value = []
  ready.value = false
  whole.value = false
}

async function load(diary: Diary, ifOpen: Show): Promise<void> {
  await showRecent(diary, ifOpen)
  await readAll(diary, (slice) => ifOpen(() => put(slice.filter((entry) => !isShown(entry)))))
  ifOpen(() => {
    show(KINDS)
    whole.value = true
  })
}

async function showRecent(diary: Diary, ifOpen: Show): Promise<void> {
  const { entries, waiting: ids, refused: changes } = await readRecent(diary)
  ifOpen(() => {
    put(entries)
    show(KINDS)
    unsent.value = new Set(ids)
    refused.value = changes.flatMap(refusal)
    ready.value = true
  })
}

/** Everything may be another now, or gone. */
async function loadAnew(diary: Diary, ifOpen: Show): Promise<void> {
  await showRecent(diary, ifOpen)
  const ids = await readAll(diary, (slice) => ifOpen(() => put(slice)))
  ifOpen(() => keepOnly((id) => ids.has(id) || isUnderWay(id)))
}

async function follow(diary: Diary, told: Told, ifOpen: Show): Promise<void> {
  if (told.ids === 'all') return loadAnew(diary, ifOpen)
  const kinds = new Set<Kind>()
  for (const ids of slices(othersOf(told.ids), AT_A_TIME)) {
    const { entries, changes } = await readSome(diary, ids)
    ifOpen(() => {
      for (const kind of put(entries)) kinds.add(kind)
      showOutbox(othersOf(ids), changes)
    })
  }
  ifOpen(() => {
    show(kinds)
  })
}

type Writing = { writes: readonly Write[]; store: (writes: readonly Write[]) => Promise<void> }

/** The write begins, and nobody waits for the device to see what was tapped. */
async function write(diary: Diary, { writes, store }: Writing, ifOpen: Show): Promise<void> {
  const ids = writes.map(({ id }) => id)
  const before = ids.flatMap((id) => shownOf(id) ?? [])
  const all = writes.map((one) => foreseen(one, shownOf(one.id), whole.value))
  const stored = store(all.map((one) => one.write))
  ifOpen(() => {
    show(putAnyway(all.flatMap(({ entries }) => entries)))
    begun(ids)
  })
  try {
    await stored
  } catch (fault) {
    await settled(diary, ids, ifOpen).catch(() => ifOpen(() => settle(ids, before)))
    throw fault
  }
  // Where nothing can be read nothing is claimed either.
  void settled(diary, ids, ifOpen).catch(() => undefined)
}

/** What is stored is the truth, whatever was foreseen. */
async function settled(diary: Diary, ids: string[], ifOpen: Show): Promise<void> {
  read(ids)
  const { entries, changes } = await readSome(diary, ids)
  ifOpen(() => {
    const again = settle(ids, entries)
    showOutbox(
      ids.filter((id) => !isUnderWay(id)),
      changes,
    )
    if (again.length > 0) void follow(diary, { ids: again, by: 'account' }, ifOpen)
  })
}

/** Show these again instead of what was foreseen; the ids of which something was told meanwhile. */
function settle(ids: string[], entries: Entry[]): string[] {
  const again = done(ids)
  const there = new Set(entries.map(({ id }) => id))
  const unwritten = ids.filter((id) => !there.has(id) && !isUnderWay(id))
  const others = entries.filter((entry) => !dequal(entry, shownOf(entry.id)))
  show([...put(others), ...drop(unwritten)])
  return again
}

/** A page of the first sync has two hundred; a tap is answered in between. */
const AT_A_TIME = 25

function showOutbox(ids: string[], changes: Change[]): void {
  const others = new Set(unsent.value)
  for (const id of ids) others.delete(id)
  for (const { entryId } of changes) others.add(entryId)
  unsent.value = others
  const settled = new Set(ids)
  const [before, fresh] = [refused.value, changes.flatMap(refusal)]
  const rest = before.filter(({ id }) => !settled.has(id))
  if (fresh.length > 0 || rest.length < before.length) refused.value = [...rest, ...fresh]
}

const refusal = ({ entryId, kind, refused: message }: Change): Refusal[] =>
  message === undefined ? [] : [{ id: entryId, kind, message }]
