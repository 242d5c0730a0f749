/** An account in memory that keeps the laws of the protocol as the server does, and can be made to break one. */
import type { Change, Fields } from '../../store/database'
import type { Held, Page, PushAnswer, Restore, Server, Stop, Trouble, Who } from '../answers'
import { merge } from './merge'

export type Version = {
  id: string
  revision: number
  changeId: string
  fields: Fields
  pushed: Fields
  setAside: Fields
}
type Backup = { revision: number; entries: Map<string, Held>; versions: Version[]; restores: Restore[] }

/** What the server does by law; a test may put something else in its place. */
export interface Rules {
  merge: typeof merge
  /** Law 3. */
  appliesOnce: boolean
  /** Law 5: the next revision, from the counter. */
  revision(counter: number): number
  /** Law 12: rows that are deleted stay. */
  purges: boolean
}
export const LAWFUL: Rules = { merge, appliesOnce: true, revision: (counter) => counter, purges: false }

export class Account implements Server {
  revision = 0
  epoch = 1
  entries = new Map<string, Held>()
  versions: Version[] = []
  /** Everything that was ever answered, whatever a restore took away since. */
  readonly applied: Version[] = []
  pageSize = 3
  restores: Restore[] = []

  constructor(private readonly rules: Rules = LAWFUL) {}

  async whoAmI(): Promise<Who | Trouble> {
    return { answer: 'person', id: 'ada', epoch: this.epoch, restores: structuredClone(this.restores) }
  }

  async push(epoch: number, changes: Change[], numbers?: number): Promise<PushAnswer> {
    if (epoch !== this.epoch || changes.some(({ baseRevision }) => (baseRevision ?? 0) > this.revision))
      return { answer: 'restored' }
    if (this.rules.purges) this.purge()
    const first = numbers ?? this.take(changes.length)
    const held = changes.map((change, at) => this.apply(change, this.rules.revision(first + at)))
    return { answer: 'taken', held: structuredClone(held) }
  }

  async pull(since: number, epoch: number): Promise<Page | Stop> {
    if (epoch !== this.epoch || since > this.revision) return { answer: 'restored' }
    const unseen = [...this.entries.values()].filter(({ revision }) => revision > since)
    const entries = unseen.sort((a, b) => a.revision - b.revision).slice(0, this.pageSize)
    return { answer: 'page', entries: structuredClone(entries), checkpoint: entries.at(-1)?.revision ?? since, epoch }
  }

  /** Raise the counter by so many; the answer is the first of the new numbers. */
  take(count: number): number {
    this.revision += count
    return this.revision - count + 1
  }

  backup(): Backup {
    const { revision, entries, versions, restores } = this
    return structuredClone({ revision, entries, versions, restores })
  }

  /** Go back to a backup, and begin a new epoch as the restore command does. */
  restore(backup: Backup): void {
    const { revision, entries, versions, restores } = structuredClone(backup)
    this.epoch += 1
    this.restores = [...restores, { epoch: this.epoch, revision }]
    Object.assign(this, { revision, entries, versions })
  }

  private apply(change: Change, revision: number): Held {
    const stored = this.entries.get(change.entryId)
    const known = this.versions.find(({ changeId }) => changeId === change.changeId)
    if (stored && known && this.rules.appliesOnce) return asking(stored, known.setAside)
    const { fields, setAside } = this.rules.merge(this.base(change), stored?.fields ?? {}, change.fields)
    this.revision = Math.max(this.revision, revision)
    const entry: Held = { id: change.entryId, kind: change.kind, revision, fields }
    this.entries.set(entry.id, entry)
    const { changeId, fields: pushed } = change
    const version: Version = { id: entry.id, revision, changeId, fields, pushed, setAside }
    this.versions.push(version)
    this.applied.push(version)
    return asking(entry, setAside)
  }

  /** The newest state of the entry at the base or before it: what the device had seen. */
  private base({ entryId, baseRevision }: Change): Fields {
    const seen = this.versions.filter(({ id, revision }) => id === entryId && revision <= (baseRevision ?? 0))
    return seen.sort((a, b) => b.revision - a.revision)[0]?.fields ?? {}
  }

  /** Every state that can be read: what stood, and what was set aside. What was pushed is not kept by itself. */
  kept(): Fields[] {
    return this.versions.flatMap(({ fields, setAside }) => [fields, setAside])
  }

  private purge(): void {
    const gone = [...this.entries.values()].filter(({ fields }) => fields['deleted'] === true).map(({ id }) => id)
    for (const id of gone) this.entries.delete(id)
    this.versions = this.versions.filter(({ id }) => !gone.includes(id))
  }
}

const asking = (entry: Held, setAside: Fields): Held =>
  Object.keys(setAside).length > 0 ? { ...entry, setAside } : entry
