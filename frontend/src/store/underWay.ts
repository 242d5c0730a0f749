/** What is being written at this moment: the screens show it at once, and say that it is kept only once it is. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { dequal } from 'dequal/lite'
import type { Entry } from './database'
import type { Write } from './entries'

/** For how many writes each entry waits. */
const counts = new Map<string, number>()
/** Entries of which somebody told while they were written, so that they are read once more. */
const told = new Set<string>()
const ids = signal<ReadonlySet<string>>(new Set())

/** Ids of the entries that are being written; nothing is claimed of where they are. */
export const underWay: ReadonlySignal<ReadonlySet<string>> = ids

export const isUnderWay = (id: string): boolean => counts.has(id)

/** Those that are not being written; the others are noted, to be read when they are. */
export function othersOf(all: readonly string[]): string[] {
  for (const id of all) if (isUnderWay(id)) told.add(id)
  return all.filter((id) => !isUnderWay(id))
}

export function begun(all: readonly string[]): void {
  for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1)
  ids.value = new Set(counts.keys())
}

/** From now on what is told of these is news: what was told before is in what is read now. */
export function read(all: readonly string[]): void {
  for (const id of all) told.delete(id)
}

/** One write of each is done; the ids of which something was told meanwhile. */
export function done(all: readonly string[]): string[] {
  for (const id of all) {
    const left = (counts.get(id) ?? 1) - 1
    if (left > 0) counts.set(id, left)
    else counts.delete(id)
  }
  ids.value = new Set(counts.keys())
  return all.filter((id) => !isUnderWay(id) && told.delete(id))
}

/** Another diary: nothing of the one before is awaited. */
export function forgetUnderWay(): void {
  counts.clear()
  told.clear()
  if (ids.value.size > 0) ids.value = new Set()
}

type Foreseen = { write: Write; entries: Entry[] }

/**
 * What a write will make of what is shown; nothing where that cannot be told from here. Where the same is stored it
 * becomes just that, made-up ids included: a next tap on what is shown already means what is stored.
 */
export function foreseen(write: Write, shown: Entry | undefined, whole: boolean): Foreseen {
  const entry = shown || write.fresh || whole ? attempted(write, shown) : null
  if (!entry) return { write, entries: [] }
  const become: Write['become'] = (stored) => (dequal(stored, shown) ? entry : write.become(stored))
  return { write: { ...write, become }, entries: [entry] }
}

/** What cannot be made fails where it is written, and is told there. */
function attempted({ become }: Write, shown: Entry | undefined): Entry | null {
  try {
    return become(shown)
  } catch {
    return null
  }
}
