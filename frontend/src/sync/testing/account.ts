/** An account in memory that keeps the laws of the protocol as the server does. */
import type { Change, Fields } from '../../store/database'
import type { Held, Page, PushAnswer, Server, Stop, Trouble, Who } from '../answers'
import { merge } from './merge'

export type Version = {
  id: string
  revision: number
  changeId: string
  fields: Fields
  pushed: Fields
  setAside: Fields
}

export class Account implements Server {
  revision = 0
  epoch = 1
  readonly entries = new Map<string, Held>()
  versions: Version[] = []
  pageSize = 3

  async whoAmI(): Promise<Who | Trouble> {
    return { answer: 'person', id: 'ada', epoch: this.epoch }
  }

  async push(epoch: number, changes: Change[]): Promise<PushAnswer> {
    if (epoch !== this.epoch) return { answer: 'restored' }
    return { answer: 'taken', held: structuredClone(changes.map((change) => this.apply(change))) }
  }

  async pull(since: number, epoch: number): Promise<Page | Stop> {
    if (epoch !== this.epoch || since > this.revision) return { answer: 'restored' }
    const unseen = [...this.entries.values()].filter(({ revision }) => revision > since)
    const entries = unseen.sort((a, b) => a.revision - b.revision).slice(0, this.pageSize)
    return { answer: 'page', entries: structuredClone(entries), checkpoint: entries.at(-1)?.revision ?? since, epoch }
  }

  private apply(change: Change): Held {
    const stored = this.entries.get(change.entryId)
    const known = this.versions.find(({ changeId }) => changeId === change.changeId)
    if (stored && known) return asking(stored, known.setAside)
    const { fields, setAside } = merge(this.base(change), stored?.fields ?? {}, change.fields)
    this.revision += 1
    const entry: Held = { id: change.entryId, kind: change.kind, revision: this.revision, fields }
    this.entries.set(entry.id, entry)
    this.versions.push({ ...change, id: entry.id, revision: this.revision, fields, pushed: change.fields, setAside })
    return asking(entry, setAside)
  }

  private base({ entryId, baseRevision }: Change): Fields {
    return this.versions.find(({ id, revision }) => id === entryId && revision === baseRevision)?.fields ?? {}
  }
}

const asking = (entry: Held, setAside: Fields): Held =>
  Object.keys(setAside).length > 0 ? { ...entry, setAside } : entry
