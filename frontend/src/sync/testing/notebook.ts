/** What the persons of a schedule know to have written, apart from every device: by it a schedule is judged. */
import type { Fields } from '../../store/database'
import type { Version } from './account'
import { leaves, placesIn, wordsIn } from './words'

/** Someone without a hand of her own: a place that she touched is not one device's alone. */
const ANYBODY = -1

type Places = ReadonlyMap<string, unknown>
type Deed = { device: number; id: string; before: Fields; after: Fields }

export class Notebook {
  /** The last word of each device in each place. */
  private readonly last = new Map<string, string>()
  /** Who wrote in a place, and what was written there last. */
  private readonly writers = new Map<string, Set<number>>()
  private readonly standing = new Map<string, unknown>()
  /** The words that somebody had before her when she deleted an entry. */
  private readonly seen = new Map<string, Set<string>>()
  /** Entries whose list somebody emptied: "none" contradicts every element. */
  private readonly emptied = new Set<string>()
  private wasRestored = false
  /** What was about to be stored when the app was gone. */
  pending: Deed | null = null

  about(device: number, id: string, before: Fields, after: Fields): void {
    this.pending = { device, id, before, after }
    if (after['deleted'] !== true) return
    this.seen.set(id, new Set([...(this.seen.get(id) ?? []), ...wordsIn(before), ...wordsIn(after)]))
  }

  wrote(device: number, id: string, before: Fields, after: Fields): void {
    this.pending = null
    if (Array.isArray(after['aura']) && after['aura'].length === 0) this.emptied.add(id)
    const [was, is] = [leaves(before), leaves(after)]
    for (const path of new Set([...was.keys(), ...is.keys()]))
      if (was.get(path) !== is.get(path)) this.over(was.get(path)).put(device, `${id}/${path}`, is.get(path))
  }

  /**
   * After a restore no more can stand than what is left somewhere. A place is still one device's where the backup and
   * every other device agree; what another one brings back could be anybody's. `underWay`: an answer of the life that is
   * over is still to come, and nobody knows what it tells.
   */
  restored(left: Set<string>, backup: Places, devices: { hand: number; places: Places }[], underWay: boolean): void {
    this.wasRestored = true
    for (const [place, word] of this.last) if (!left.has(word)) this.last.delete(place)
    for (const [place, writers] of this.writers) {
      const [writer = ANYBODY] = writers
      const own = devices.find(({ hand }) => hand === writer)
      const others = devices.filter((device) => device !== own && device.places.has(place))
      const lost = this.standing.get(place) !== backup.get(place)
      const agree = others.every(({ places }) => places.get(place) === backup.get(place)) && !(underWay && lost)
      if (!agree || !own || own.places.get(place) !== this.standing.get(place)) writers.add(ANYBODY)
    }
  }

  /** The last word that each device wrote in each place must stand somewhere in what is kept. */
  lost(kept: Set<string>): string[] {
    return [...this.last].filter(([, word]) => !kept.has(word)).map(([place, word]) => `${word} at ${place} is lost`)
  }

  /** Where one device alone wrote, its last answer must stand: nobody contradicted it. */
  covered(entries: Iterable<{ id: string; fields: Fields }>): string[] {
    const found = placesIn(entries)
    return [...this.standing]
      .filter(([place, value]) => this.isOnes(place) && (found.get(place) ?? null) !== (value ?? null))
      .map(([place, value]) => `${String(value)} at ${place} does not stand, though nobody else wrote there`)
  }

  /** Nobody is asked about a place in which one device alone ever wrote. */
  asked(versions: Version[]): string[] {
    return versions.flatMap(({ id, fields, setAside }) =>
      [...leaves(setAside)]
        .filter(([path, value]) => this.isOnes(`${id}/${path}`) && leaves(fields).get(path) !== value)
        .map(([path, value]) => `one device is asked about its own ${String(value)} at ${id}/${path}`),
    )
  }

  /** An edit outlives a delete: what is deleted holds no word that nobody who deleted it had seen. The app's question is no edit. */
  unread(entries: Iterable<{ id: string; fields: Fields }>): string[] {
    return [...entries]
      .filter(({ fields }) => fields['deleted'] === true)
      .flatMap(({ id, fields: { two_answers: _asked, ...fields } }) =>
        [...wordsIn(fields)]
          .filter((word) => !this.seen.get(id)?.has(word))
          .map((word) => `${word} in ${id} was deleted unread`),
      )
  }

  /** After a restore a word may stand on one device alone; whoever writes over it there has seen it. */
  private over(word: unknown): this {
    if (this.wasRestored) for (const [place, last] of this.last) if (last === word) this.last.delete(place)
    return this
  }

  private put(device: number, place: string, value: unknown): void {
    const writers = this.writers.get(place) ?? new Set()
    this.writers.set(place, writers.add(value === undefined ? ANYBODY : device))
    this.standing.set(place, value)
    const own = `${device}/${place}`
    if (typeof value === 'string' && value.startsWith(`${device}:`)) this.last.set(own, value)
    else this.last.delete(own)
  }

  private isOnes(place: string): boolean {
    const writers = this.writers.get(place)
    const [id = '', field] = place.split('/')
    if (field === 'aura' && this.emptied.has(id)) return false
    return writers?.size === 1 && !writers.has(ANYBODY)
  }
}
