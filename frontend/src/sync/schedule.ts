/** The sync of this page: when it runs, for whom, and what the screens may know of it. */
import { signal } from '@preact/signals'
import { client } from '../contract/client'
import { DEVICE } from '../store/database'
import { openNow } from '../store/diary'
import { whose } from '../store/whose'
import type { Server, Trouble } from './answers'
import { alone } from './lock'
import { release } from './refuse'
import { type Ending, synchronise } from './synchronise'
import { Timetable } from './timetable'
import { serverAt } from './wire'

export type Phase = 'idle' | 'syncing' | 'offline' | 'signed_out' | 'failed' | 'too_old'
export interface SyncState {
  phase: Phase
  /** When the account and this device were last in step. */
  at: Date | null
  /** What the server said, when it said something. */
  message?: string
}

export const syncState = signal<SyncState>({ phase: 'idle', at: null })

const server: Server = serverAt(client)

const table = new Timetable({
  clock: { now: () => Date.now(), later },
  random: Math.random,
  visible: () => document.visibilityState === 'visible',
  run: async (tries) => {
    show('syncing')
    const ending = await run(tries)
    tell(ending)
    return ending
  },
})

/** Something was saved. */
export const syncSoon = (): void => table.soon()

/** The person asks for it: what the account refused is tried again too. */
export async function syncNow(): Promise<void> {
  await release(await openNow())
  await table.now()
}

/** Sync from now on by itself; the answer stops it. */
export function startSync(): () => void {
  const wake = (): void => table.wake()
  const seen = (): void => {
    if (document.visibilityState === 'visible') table.wake()
  }
  document.addEventListener('visibilitychange', seen)
  addEventListener('online', wake)
  table.wake()
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('online', wake)
    table.stop()
  }
}

function later(milliseconds: number, what: () => void): () => void {
  const timer = setTimeout(what, milliseconds)
  return () => clearTimeout(timer)
}

/** A fault of ours must not end the sync for good: it is told, and tried again. */
async function run(tries: number): Promise<Ending> {
  try {
    return await alone(() => runForWhoIsHere(tries))
  } catch (fault) {
    return { answer: 'failed', message: fault instanceof Error ? fault.message : String(fault) }
  }
}

/** The person whom the server was seen to know on this page, so that nobody's diary goes into another's account. */
let recognised: string | null = null

async function runForWhoIsHere(tries: number): Promise<Ending> {
  const diary = await openNow()
  const { personKey } = diary
  if (personKey === DEVICE || personKey !== whose()) return { answer: 'signed out' }
  const stranger = recognised === personKey ? null : await recognise(personKey)
  return stranger ?? synchronise(diary, server, tries)
}

async function recognise(personKey: string): Promise<Trouble | null> {
  const who = await server.whoAmI()
  if (who.answer !== 'person') return who
  recognised = who.id
  return who.id === personKey ? null : { answer: 'signed out' }
}

const PHASE = {
  done: 'idle',
  unreachable: 'offline',
  'signed out': 'signed_out',
  'too old': 'too_old',
  wait: 'failed',
  failed: 'failed',
} as const satisfies Record<Ending['answer'], Phase>

function tell(ending: Ending): void {
  if (ending.answer === 'done') syncState.value = { phase: 'idle', at: new Date() }
  else show(PHASE[ending.answer], 'message' in ending ? ending.message : undefined)
}

function show(phase: Phase, message?: string): void {
  const { at } = syncState.value
  syncState.value = message ? { phase, at, message } : { phase, at }
}
