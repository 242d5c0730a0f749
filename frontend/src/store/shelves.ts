/** The shelves of a diary, one for each kind, so that an edit of one kind does not wake the readers of another. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Entry } from './database'
import { KINDS, type Kind } from './documents'
import { isKind } from './entries'
import { Shelf } from './shelf'
import { isUnderWay } from './underWay'

type Shelves = { readonly [K in Kind]: Shelf<K> }
export const shelves: Shelves = {
  episode: new Shelf(),
  medication: new Shelf(),
  dose: new Shelf(),
  checkin: new Shelf(),
  background: new Shelf(),
}

export const throughout = (wanted: 'discarded' | 'asking'): ReadonlySignal<Entry[]> =>
  computed(() => KINDS.flatMap((kind) => [...shelves[kind][wanted].value.values()]))

/** An entry as it is shown, a deleted one too. */
export const shownOf = (id: string): Entry | undefined =>
  KINDS.map((kind): Entry | undefined => shelves[kind].get(id)).find((entry) => entry !== undefined)

export const isShown = ({ id }: Entry): boolean => KINDS.some((kind) => shelves[kind].has(id))

/** Which kinds they were. What is being written stands as it will be. */
export const put = (entries: Entry[]): Kind[] => putAnyway(entries.filter(({ id }) => !isUnderWay(id)))

export const putAnyway = (entries: Entry[]): Kind[] => KINDS.filter((kind) => putOf(kind, shelves[kind], entries))

function putOf<K extends Kind>(kind: K, shelf: Shelf<K>, entries: Entry[]): boolean {
  const mine = entries.filter(isKind(kind))
  shelf.put(mine)
  return mine.length > 0
}

/** Which kinds they were. */
export function drop(ids: readonly string[]): Kind[] {
  const holding = KINDS.filter((kind) => ids.some((id) => shelves[kind].has(id)))
  for (const kind of holding) shelves[kind].keepOnly((id) => !ids.includes(id))
  return holding
}

export function keepOnly(stays: (id: string) => boolean): void {
  for (const kind of KINDS) shelves[kind].keepOnly(stays)
  show(KINDS)
}

export function show(kinds: Iterable<Kind>): void {
  for (const kind of kinds) shelves[kind].show()
}
