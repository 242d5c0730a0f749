/** What the diary holds, as signals that follow the store, in this page and in every other. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Change, Diary, Entry, EntryOf } from './database'
import { KINDS, type Kind } from './documents'
import { isKind } from './entries'
import type { Told } from './news'

type Held = ReadonlyMap<string, Entry>
/** Everything stored, deleted entries too, kind by kind, so that an edit of one kind does not wake the readers of another. */
const held: Record<Kind, Signal<Held>> = {
  episode: signal(new Map()),
  medication: signal(new Map()),
  dose: signal(new Map()),
  checkin: signal(new Map()),
  background: signal(new Map()),
}
const deleted = (entry: Entry): boolean => entry.fields['deleted'] === true

function standing<K extends Kind>(kind: K): ReadonlySignal<EntryOf<K>[]> {
  const belongs = isKind(kind)
  return computed(() => [...held[kind].value.values()].filter(belongs).filter((entry) => !deleted(entry)))
}
const throughout = (wanted: (entry: Entry) => boolean): ReadonlySignal<Entry[]> =>
  computed(() => KINDS.flatMap((kind) => [...held[kind].value.values()].filter(wanted)))

export const episodes = standing('episode')
export const medications = standing('medication')
export const doses = standing('dose')
export const checkins = standing('checkin')
const backgrounds = standing('background')
export const background = computed(() => backgrounds.value[0] ?? null)
/** Deleted entries, which can be restored. */
export const discarded = throughout(deleted)
/** Entries in which two devices wrote different values; the screen asks. */
export const setAside = throughout((entry) => entry.setAside !== undefined && !deleted(entry))

export type Refusal = { id: string; kind: Kind; message: string }
/** Entries that the account would not take, each with the reason; they need a look. */
export const refused: Signal<Refusal[]> = signal([])
/** Ids of the entries that are only on this device so far. */
export const unsent: Signal<ReadonlySet<string>> = signal(new Set())
/** How many entries are only on this device so far. */
export const waiting = computed(() => unsent.value.size)
/** Whether the signals tell what is stored, rather than nothing yet. */
export const ready = signal(false)

export interface Live {
  /** Resolves when the signals show what was stored when it was opened. */
  loaded: Promise<void>
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
    close() {
      open = false
      stop()
    },
  }
}

function forget(): void {
  for (const kind of KINDS) held[kind].value = new Map()
  unsent.value = new Set()
  refused.value = []
  ready.value = false
}

type Show = (show: () => void) => void

async function load(diary: Diary, ifOpen: Show): Promise<void> {
  const [entries, waitingIds, notTaken] = await diary.use((database) => {
    const tx = database.transaction(['entries', 'outbox'])
    const [stored, outbox] = [tx.objectStore('entries').index('kind'), tx.objectStore('outbox')]
    return Promise.all([
      Promise.all(KINDS.map((kind) => stored.getAll(kind))),
      outbox.getAllKeys(),
      outbox.index('refused').getAll(),
    ])
  })
  ifOpen(() => {
    for (const [at, kind] of KINDS.entries()) held[kind].value = byId(entries[at] ?? [])
    unsent.value = new Set(waitingIds)
    refused.value = notTaken.flatMap(refusal)
    ready.value = true
  })
}

async function follow(diary: Diary, told: Told, ifOpen: Show): Promise<void> {
  if (told.ids === 'all') return load(diary, ifOpen)
  const { ids } = told
  const [entries, changes] = await diary.use((database) => {
    const tx = database.transaction(['entries', 'outbox'])
    const [stored, outbox] = [tx.objectStore('entries'), tx.objectStore('outbox')]
    return Promise.all([Promise.all(ids.map((id) => stored.get(id))), Promise.all(ids.map((id) => outbox.get(id)))])
  })
  ifOpen(() => {
    showEntries(entries.filter((entry) => entry !== undefined))
    showOutbox(
      ids,
      changes.filter((change) => change !== undefined),
    )
  })
}

function showEntries(changed: Entry[]): void {
  for (const kind of KINDS) {
    const ofKind = changed.filter(isKind(kind))
    if (ofKind.length > 0) held[kind].value = new Map([...held[kind].value, ...byId(ofKind)])
  }
}

function showOutbox(ids: string[], changes: Change[]): void {
  const settled = new Set(ids)
  const others = [...unsent.value].filter((id) => !settled.has(id))
  unsent.value = new Set([...others, ...changes.map(({ entryId }) => entryId)])
  refused.value = [...refused.value.filter(({ id }) => !settled.has(id)), ...changes.flatMap(refusal)]
}

const byId = (entries: Entry[]): Map<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]))

const refusal = ({ entryId, kind, refused: message }: Change): Refusal[] =>
  message === undefined ? [] : [{ id: entryId, kind, message }]
