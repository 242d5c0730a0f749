/** What a tap on Today writes down. Each answer comes when it is stored. */
import type { EntryOf } from '../store/database'
import { freeOn } from '../store/days'
import { change, keepTogether } from '../store/diary'
import type { Episode, PainReading } from '../store/documents'
import { writing, writingFresh } from '../store/entries'
import { dailyId, newId } from '../store/ids'
import { isUsual, saying } from '../usual/own'
import { dayAt, deviceZone } from '../words/dates'
import type { Amount } from './medicines'

/** An attack that was begun with one tap, and what that tap undid. */
export type Begun = { id: string; freeBefore: string | null }

/**
 * One tap: an attack that runs from this moment on, and its day no longer a free one, stored as one.
 * Nothing is waited for before the write begins.
 */
export async function startAttack(now: Date): Promise<Begun> {
  const id = newId()
  const free = freeOn(dayAt(now))?.id ?? null
  await keepTogether([
    writingFresh('episode', id, begun(now)),
    ...(free ? [writing('checkin', free, { headache_free: false })] : []),
  ])
  return { id, freeBefore: free }
}

/** An attack of which only this is known: it has begun. */
export const begun = (now: Date): Episode => ({
  span: { started_at: now.toISOString(), ended_at: null, time_zone: deviceZone() },
})

export const takeBack = ({ id, freeBefore }: Begun): Promise<void> =>
  keepTogether([
    writing('episode', id, { deleted: true }),
    ...(freeBefore ? [writing('checkin', freeBefore, { headache_free: true })] : []),
  ])

/** A day that was marked free and then brought an attack is no free day. */
export async function noLongerFree(day: string): Promise<void> {
  const free = freeOn(day)
  if (free) await change('checkin', free.id, { headache_free: false })
}

/** The end as one field with the beginning, so that they always agree; null: it runs on. */
export const endAttack = (id: string, end: Date | null): Promise<void> =>
  change('episode', id, ({ span }) =>
    span ? { span: { ...span, ended_at: end?.toISOString() ?? null, end_unknown: null } } : {},
  )

/** It is over, and nobody knows since when. */
export const endUnknown = (id: string): Promise<void> =>
  change('episode', id, ({ span }) => (span ? { span: { ...span, ended_at: null, end_unknown: true } } : {}))

export const readPain = (id: string, pain: number | null, now: Date): Promise<void> =>
  change('episode', id, (stored) => painRead(stored, pain, now))

/** The pain as it was said before a reading, and how much of it was only usual. */
export const unreadPain = ({ id, fields }: EntryOf<'episode'>): Promise<void> =>
  change('episode', id, {
    pain_readings: fields.pain_readings ?? null,
    pain_peak: fields.pain_peak ?? null,
    ...(fields.prefilled && { prefilled: fields.prefilled }),
  })

/** A second tap within this time corrects the first one. */
const CORRECTED_WITHIN = 2 * 60_000

/** The readings with one more, and the worst pain kept at least as high as any of them. */
export function painRead(stored: Partial<Episode>, pain: number | null, now: Date): Partial<Episode> {
  const before = stored.pain_readings ?? []
  const latest = before.at(-1)
  const corrects = latest !== undefined && now.getTime() - Date.parse(latest.at) < CORRECTED_WITHIN
  const kept = corrects ? before.slice(0, -1) : before
  if (pain === null && !corrects) return {}
  const fresh = { id: corrects ? latest.id : newId(), at: now.toISOString(), pain: pain ?? 0 }
  const readings = pain === null ? kept : [...kept, fresh]
  const said = isUsual(stored, 'pain_peak') ? null : stored.pain_peak
  return saying(stored, { pain_readings: readings, pain_peak: peak(said, before, readings) })
}

/** A peak that only came from a reading goes with it; one that the person gave stays. */
function peak(said: number | null | undefined, before: PainReading[], after: PainReading[]): number | null {
  const worst = (readings: PainReading[]): number | null =>
    readings.length > 0 ? Math.max(...readings.map(({ pain }) => pain)) : null
  const own = said === worst(before) ? null : (said ?? null)
  const read = worst(after)
  return own === null || read === null ? (read ?? own) : Math.max(own, read)
}

/** A medicine taken now, with the amount that is usual of it; null: it is not known which, or no attack runs. */
export type Taking = { episode: string | null; medication: string | null; amount?: Amount | null }

export async function takeMedicine({ episode, medication, amount }: Taking, now: Date): Promise<string> {
  const id = newId()
  const dose = { episode_id: episode, medication_id: medication, taken_at: now.toISOString(), ...amount }
  await keepTogether([
    writingFresh('dose', id, dose),
    ...(episode ? [writing('episode', episode, { took_medicine: true })] : []),
  ])
  return id
}

export const untakeMedicine = (episode: string | null, dose: string, tookBefore: boolean | null): Promise<void> =>
  keepTogether([
    writing('dose', dose, { deleted: true }),
    ...(episode ? [writing('episode', episode, { took_medicine: tookBefore })] : []),
  ])

/** Mark a day as one without headache, or take the mark away (null). */
export function markFree(day: string, free: boolean | null): Promise<void> {
  return change('checkin', dailyId('checkin', day), (stored) => ({
    date: day,
    time_zone: stored.time_zone ?? deviceZone(),
    headache_free: free,
    deleted: false,
  }))
}
