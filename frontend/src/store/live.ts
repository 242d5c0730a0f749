/** What the diary holds, as signals that follow the store, in this page and in every other. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Change, Diary, Entry } from './database'
import { KINDS, type Kind } from './documents'
import { isKind } from './entries'
import { readAll, readRecent, readSome } from './load'
import type { Told } from './news'
import { Shelf } from './shelf'
import { slices } from './slices'

/** A shelf for each kind, so that an edit of one kind does not wake the readers of another. */
type Shelves = { readonly [K in Kind]: Shelf<K> }
const shelves: Shelves = {
  episode: new Shelf(),
  medication: new Shelf(),
  dose: new Shelf(),
  checkin: new Shelf(),
  background: new Shelf(),
}
const throughout = (wanted: 'discarded' | 'asking'): ReadonlySignal<Entry[]> =>
  computed(() => KINDS.flatMap((kind) => [...shelves[kind][wanted].value.values()]))

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

type Show = (show: () => void) => void

function forget(): void {
  keepOnly(new Set())
  unsent.value = new Set()
  refused.value = []
  ready.value = false
  whole.value = false
}

async function load(diary: Diary, ifOpen: Show): Promise<void> {
  await showRecent(diary, ifOpen)
  const known = ({ id }: Entry): boolean => KINDS.some((kind) => shelves[kind].has(id))
  await readAll(diary, (slice) => ifOpen(() => put(slice.filter((entry) => !known(entry)))))
  ifOpen(() => {
    showAll()
    whole.value = true
  })
}

async function showRecent(diary: Diary, ifOpen: Show): Promise<void> {
  const { entries, waiting: ids, refused: changes } = await readRecent(diary)
  ifOpen(() => {
    put(entries)
    showAll()
    unsent.value = new Set(ids)
    refused.value = changes.flatMap(refusal)
    ready.value = true
  })
}

/** Everything may be another now, or gone. */
async function loadAnew(diary: Diary, ifOpen: Show): Promise<void> {
  await showRecent(diary, ifOpen)
  const ids = await readAll(diary, (slice) => ifOpen(() => put(slice)))
  ifOpen(() => keepOnly(ids))
}

async function follow(diary: Diary, told: Told, ifOpen: Show): Promise<void> {
  if (told.ids === 'all') return loadAnew(diary, ifOpen)
  const kinds = new Set<Kind>()
  for (const ids of slices(told.ids, AT_A_TIME)) {
    const { entries, changes } = await readSome(diary, ids)
    ifOpen(() => {
      for (const kind of put(entries)) kinds.add(kind)
      showOutbox(ids, changes)
    })
  }
  ifOpen(() => {
    for (const kind of kinds) shelves[kind].show()
  })
}

/** A page of the first sync has two hundred; a tap is answered in between. */
const AT_A_TIME = 25

/** Which kinds they were. */
function put(entries: Entry[]): Kind[] {
  return KINDS.filter((kind) => putOf(kind, shelves[kind], entries))
}

function putOf<K extends Kind>(kind: K, shelf: Shelf<K>, entries: Entry[]): boolean {
  const mine = entries.filter(isKind(kind))
  shelf.put(mine)
  return mine.length > 0
}

function showAll(): void {
  for (const kind of KINDS) shelves[kind].show()
}

function keepOnly(ids: ReadonlySet<string>): void {
  for (const kind of KINDS) shelves[kind].keepOnly(ids)
  showAll()
}

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
