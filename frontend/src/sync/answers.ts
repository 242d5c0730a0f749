/** What the server may answer, as the sync understands it: wrong mixtures cannot be written. */
import type { Change, Fields } from '../store/database'
import type { Kind } from '../store/documents'

/** An entry as the account holds it, and the values of ours that could not stand beside another device's. */
export type Held = { id: string; kind: Kind; revision: number; fields: Fields; setAside?: Fields }

/** Why a sync ended before its end. Nothing is lost by it: what waits goes on waiting. */
export type Trouble =
  | { answer: 'signed out' }
  | { answer: 'too old' }
  | { answer: 'unreachable' }
  | { answer: 'wait'; seconds: number | null; message: string }
  /** A fault of the server's or of ours that another try may mend. */
  | { answer: 'failed'; message: string }
/** The server may also have been restored from a backup; `restart` knows what to do. */
export type Stop = Trouble | { answer: 'restored' }

export type PushAnswer =
  | { answer: 'taken'; held: Held[] }
  /** Each change that the account would not have, by change id, with the reason. */
  | { answer: 'refused'; reasons: Map<string, string> }
  | { answer: 'too much'; message: string }
  | Stop
export type Page = { answer: 'page'; entries: Held[]; checkpoint: number; epoch: number }
/** A restore from a backup: the epoch that began with it, and the revision up to which the backup went. */
export type Restore = { epoch: number; revision: number }
/** Who we are to the account, and every restore that the diary there went through, oldest first. */
export type Who = { answer: 'person'; id: string; epoch: number; restores: Restore[] }

export interface Server {
  whoAmI(): Promise<Who | Trouble>
  push(epoch: number, changes: Change[]): Promise<PushAnswer>
  pull(since: number, epoch: number): Promise<Page | Stop>
}
