/** Makes what the account could not take beside another value a question in the entry, with whose the two answers are. */
import { effect } from '@preact/signals'
import { dequal } from 'dequal/lite'
import { client, type Umbra } from '../contract/client'
import type { Device } from '../contract/vocabulary'
import type { Diary, Entry, State } from '../store/database'
import { openNow } from '../store/diary'
import { setAside } from '../store/live'
import { raise, type Whose } from '../store/questions'
import { statesOf } from '../store/states'
import { askAccount } from './versions'

/** From now on, whatever was set aside becomes a question as soon as it is known. */
export function raiseQuestions(): () => void {
  const busy = new Set<string>()
  return effect(() => {
    for (const entry of setAside.value) if (entry.setAside && !busy.has(entry.id)) void once(entry, busy)
  })
}

async function once(entry: Entry, busy: Set<string>): Promise<void> {
  busy.add(entry.id)
  try {
    await raiseOne(await openNow(), entry, client, thisDevice())
  } catch (fault) {
    // It is still set aside, and still asked about here; the next start raises it again.
    console.error(fault)
  } finally {
    busy.delete(entry.id)
  }
}

export async function raiseOne(diary: Diary, entry: Entry, umbra: Umbra, here: Device): Promise<void> {
  const own = await statesOf(diary, entry.id)
  const told = entry.revision === null ? null : await askAccount(umbra, entry.kind, entry.id)
  const fields = Object.keys(entry.setAside ?? {})
  await raise(diary, entry, new Map(fields.map((field) => [field, whoseOf(field, entry, own, told ?? [], here)])))
}

/** Our own states tell which of the two was said here; the account tells on which kind of device the other was. */
function whoseOf(field: string, entry: Entry, own: State[], told: State[], here: Device): Whose {
  const said = (value: unknown): Device | null => {
    const mine = own.some((state) => !state.device && !state.unsure && dequal(state.fields[field], value))
    return mine ? here : writerOf(field, value, told)
  }
  return { by: said(entry.setAside?.[field]), against: said(entry.fields[field]) }
}

/** The device that first wrote this value, of the times that it stood last. */
function writerOf(field: string, value: unknown, told: State[]): Device | null {
  const newestFirst = [...told].sort((one, other) => (other.revision ?? 0) - (one.revision ?? 0))
  const from = newestFirst.findIndex(({ fields }) => dequal(fields[field], value))
  const later = newestFirst.slice(Math.max(from, 0))
  const until = later.findIndex(({ fields }) => !dequal(fields[field], value))
  const first = from < 0 ? undefined : (until < 0 ? later : later.slice(0, until)).at(-1)
  return kindOf(first?.device)
}

const kindOf = (told: string | undefined): Device | null =>
  told === 'phone' || told === 'tablet' || told === 'computer' ? told : null

/** A tablet of Apple's calls itself a computer; that it is touched tells it apart. */
export function thisDevice({ userAgent, maxTouchPoints }: Seen = navigator): Device {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  if (/Macintosh/.test(userAgent) && maxTouchPoints > 1) return 'tablet'
  return /Mobile|iPhone/.test(userAgent) ? 'phone' : 'computer'
}

type Seen = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>
