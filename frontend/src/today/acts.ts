/** What a tap on Today writes down. Each answer comes when it is stored. */
import { change, discard, keep } from '../store/diary'
import type { Episode, PainReading } from '../store/documents'
import { dailyId, newId } from '../store/ids'
import { checkins } from '../store/live'
import { dayAt, deviceZone } from '../words/dates'

/** One tap: an attack that runs from this moment on. It is stored before anything else is done. */
export async function startAttack(now: Date): Promise<string> {
  const id = newId()
  const zone = deviceZone()
  await keep('episode', id, { span: { started_at: now.toISOString(), ended_at: null, time_zone: zone } })
  await noLongerFree(dayAt(now, zone))
  return id
}

/** A day that was marked free and then brought an attack is no free day. */
export async function noLongerFree(day: string): Promise<void> {
  const marked = checkins.value.find(({ fields }) => fields.date === day && fields.headache_free === true)
  if (marked) await change('checkin', marked.id, { headache_free: false })
}

/** The end as one field with the beginning, so that they always agree; null: it runs on. */
export const endAttack = (id: string, end: Date | null): Promise<void> =>
  change('episode', id, ({ span }) =>
    span ? { span: { ...span, ended_at: end?.toISOString() ?? null, end_unknown: null } } : {},
  )

/** It is over, and nobody knows since when. */
export const endUnknown = (id: string): Promise<void> =>
  change('episode', id, ({ span }) => (span ? { span: { ...span, ended_at: null, end_unknown: true } } : {}))

export const takeBack = (id: string): Promise<void> => discard('episode', id)

export const readPain = (id: string, pain: number | null, now: Date): Promise<void> =>
  change('episode', id, (stored) => painRead(stored, pain, now))

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
  return { pain_readings: readings, pain_peak: peak(stored.pain_peak, before, readings) }
}

/** A peak that only came from a reading goes with it; one that the person gave stays. */
function peak(said: number | null | undefined, before: PainReading[], after: PainReading[]): number | null {
  const worst = (readings: PainReading[]): number | null =>
    readings.length > 0 ? Math.max(...readings.map(({ pain }) => pain)) : null
  const own = said === worst(before) ? null : (said ?? null)
  const read = worst(after)
  return own === null || read === null ? (read ?? own) : Math.max(own, read)
}

/** A medicine taken now, in this attack; null: it is not known which. */
export async function takeMedicine(episode: string, medication: string | null, now: Date): Promise<string> {
  const id = newId()
  await keep('dose', id, { episode_id: episode, medication_id: medication, taken_at: now.toISOString() })
  await change('episode', episode, { took_medicine: true })
  return id
}

export async function untakeMedicine(episode: string, dose: string, tookBefore: boolean | null): Promise<void> {
  await discard('dose', dose)
  await change('episode', episode, { took_medicine: tookBefore })
}

/** Mark a day as one without headache, or take the mark away (null). */
export function markFree(day: string, free: boolean | null): Promise<void> {
  return change('checkin', dailyId('checkin', day), (stored) => ({
    date: day,
    time_zone: stored.time_zone ?? deviceZone(),
    headache_free: free,
    deleted: false,
  }))
}
