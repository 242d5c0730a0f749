/** The entries of one kind as the screens see them; a change costs what changed, not what ten years hold. */
import { type Signal, signal } from '@preact/signals'
import type { Entry, EntryOf } from './database'
import type { Kind } from './documents'
import { hasQuestions } from './questions'
import { isErased } from './states'

type ById = ReadonlyMap<string, Entry>
type Taken<K extends Kind> = EntryOf<K> & Entry

export class Shelf<K extends Kind> {
  /** What stands, in the order in which it came. */
  readonly standing: Signal<EntryOf<K>[]> = signal([])
  /** What was deleted, and can be restored. */
  readonly discarded: Signal<ById> = signal(new Map())
  /** What two devices wrote differently; the person is asked. */
  readonly asking: Signal<ById> = signal(new Map())
  #rows: EntryOf<K>[] = []
  readonly #places = new Map<string, number>()
  readonly #gone = new Map<string, Entry>()
  readonly #open = new Map<string, Entry>()

  has(id: string): boolean {
    return this.#places.has(id) || this.#gone.has(id)
  }

  get(id: string): EntryOf<K> | Entry | undefined {
    return this.#rows[this.#places.get(id) ?? -1] ?? this.#gone.get(id)
  }

  /** Take entries in, new or changed; they are seen from the next `show` on. */
  put(entries: Iterable<Taken<K>>): void {
    for (const entry of entries) {
      const deleted = entry.fields['deleted'] === true
      if (deleted) this.#takeOut(entry.id)
      else this.#place(entry)
      mark(this.#gone, entry, deleted && !isErased(entry.fields))
      mark(this.#open, entry, hasQuestions(entry) && !deleted)
    }
  }

  /** Let go of whatever is not to stay. */
  keepOnly(stays: (id: string) => boolean): void {
    for (const kept of [this.#gone, this.#open]) for (const id of kept.keys()) if (!stays(id)) kept.delete(id)
    this.#lay(this.#rows.filter(({ id }) => stays(id)))
  }

  show(): void {
    this.standing.value = this.#rows.slice()
    if (this.#gone.size + this.discarded.value.size > 0) this.discarded.value = new Map(this.#gone)
    if (this.#open.size + this.asking.value.size > 0) this.asking.value = new Map(this.#open)
  }

  #place(entry: EntryOf<K>): void {
    const place = this.#places.get(entry.id) ?? this.#rows.length
    this.#rows[place] = entry
    this.#places.set(entry.id, place)
  }

  #takeOut(gone: string): void {
    if (this.#places.has(gone)) this.#lay(this.#rows.filter(({ id }) => id !== gone))
  }

  #lay(rows: EntryOf<K>[]): void {
    this.#rows = rows
    this.#places.clear()
    for (const [place, { id }] of rows.entries()) this.#places.set(id, place)
  }
}

function mark(kept: Map<string, Entry>, entry: Entry, belongs: boolean): void {
  if (belongs) kept.set(entry.id, entry)
  else kept.delete(entry.id)
}
