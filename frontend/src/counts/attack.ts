// What one attack is for counting: the days it touches, and its answers (backend/domain/burden.py).
import type { Flag } from '../rules/flags'
import { rulebook } from '../rules/rulebook'
import { type Answer, both, NO, reaches, truth, UNKNOWN, word, YES } from './answer'
import { counting } from './counting'
import type { BackgroundFields, DoseFields, Entry, EpisodeFields, Span } from './document'
import { type Labelled, labelled } from './labels'
import { presumedOf } from './presumed'
import { tensionOf } from './tension'
import { dayOf, localTime } from './zones'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** From the first day to the last, both touched. */
export type Stretch = readonly [first: number, last: number]

/** `began`, `stretches`: day numbers, NaN and none without a start. `minutes` may be open (Infinity). */
export interface Attack {
  entry: Entry<EpisodeFields>
  began: number
  stretches: readonly Stretch[]
  minutes: readonly [number, number]
  labels: readonly string[]
  /** The labels, an aura that was not asked about taken for none. */
  presumed: readonly string[]
  criteria: Labelled['criteria']
  flags: readonly Flag[]
  said: Labelled['row']['said']
  headache: Answer
  features: Answer
  severe: Answer
  aura: Answer
  visualAura: Answer
  typicalAura: Answer
  believed: Answer
  /** By the name of its days: tension_days, chronic_tension_days, probable_tension_days. */
  tension: Readonly<Record<string, Answer>>
  /** It is known of its days what was taken, but for `unnamed`. */
  medicinesAnswered: boolean
  /** Something was taken of which there is no dose. */
  unnamed: boolean
}

export interface Surroundings {
  background: BackgroundFields
  now: Date | null
}

/** `taken`: the doses that name this attack; those that stand inside it are in its fields. */
export function attackOf(entry: Entry<EpisodeFields>, taken: readonly DoseFields[], around: Surroundings): Attack {
  const { row, labels, criteria, flags } = labelled({ ...entry.fields, id: entry.id }, { ...around, doses: taken })
  const headache = headacheOf(row)
  const stretches = stretchesOf(row, taken, around.now)
  const { C, D } = criteria['1.1'] ?? {}
  const { episode } = row
  const aura = someOf(episode.aura)
  const told = { labels, criteria, presumed: presumedOf(labels, aura), minutes: row.minutes }
  return {
    entry,
    began: stretches[0]?.[0] ?? Number.NaN,
    stretches,
    ...told,
    flags,
    said: row.said,
    headache,
    features: both(headache, both(word(C), word(D))),
    severe: both(headache, severeOf(row)),
    aura,
    visualAura: visualAuraOf(entry.fields, episode.aura),
    typicalAura: typicalAuraOf(row, criteria),
    believed: truth(said(row, 'believed_migraine')),
    tension: tensionOf(headache, told),
    medicinesAnswered: episode.took_medicine != null || entry.fields.doses != null,
    unnamed: episode.took_medicine === true && taken.length + (entry.fields.doses?.length ?? 0) === 0,
  }
}

function said(row: Labelled['row'], name: string): boolean | null {
  const answer = row.said[name]
  return typeof answer === 'boolean' ? answer : null
}

function someOf(list: readonly unknown[] | null | undefined): Answer {
  return truth(list == null ? null : list.length > 0)
}

/** Pain 0 is none; with an aura, pain that was not answered is unknown. */
function headacheOf(row: Labelled['row']): Answer {
  const severity = row.said['severity']
  if (severity === 'none') return NO
  return severity == null && row.episode.aura?.length ? UNKNOWN : YES
}

function severeOf(row: Labelled['row']): Answer {
  const severity = row.said['severity']
  if (severity == null) return UNKNOWN
  return truth(severity === 'moderate' || severity === 'severe')
}

function visualAuraOf(fields: EpisodeFields, confirmed: unknown): Answer {
  if (confirmed == null) return UNKNOWN
  const lengths = (fields.aura ?? []).filter((one) => one.symptom === 'visual').map((one) => one.duration_minutes)
  if (lengths.some((minutes) => minutes != null && minutes >= 5 && minutes <= 60)) return YES
  return lengths.some((minutes) => minutes == null) ? UNKNOWN : NO
}

/** Unknown while there are no criteria for it. */
function typicalAuraOf(row: Labelled['row'], criteria: Labelled['criteria']): Answer {
  const letters = criteria['1.2']
  if (letters) return both(word(letters['B']), word(letters['C']))
  return both(someOf(row.episode.aura), UNKNOWN)
}

/** Whether it lasted this long, as a headache. */
export function lasted(attack: Attack, minutes: number): Answer {
  return both(attack.headache, reaches(attack.minutes, minutes))
}

/** The days that an attack touches, in the calendar of its own zone (backend/domain/stretches.py). */
function stretchesOf(row: Labelled['row'], taken: readonly DoseFields[], now: Date | null): Stretch[] {
  const span: Span = row.episode.span ?? {}
  const started = Date.parse(span.started_at ?? '')
  if (Number.isNaN(started)) return []
  const zone = span.time_zone || 'UTC'
  const first = dayOf(localTime(started, zone))
  const fresh = now !== null && now.getTime() - started < rulebook.limits.still_believed_hours * HOUR
  if (runs(span) && !fresh) return scattered(first, zone, momentsOf(row, taken))
  const last = countedDay(started + Math.round(row.minutes[0] * MINUTE), zone)
  return [[first, Math.max(first, last)]]
}

/** Nobody has said that it ended, nor how long it was. */
export function runs(span: Span): boolean {
  const [low, high] = span.duration_minutes_range ?? [span.duration_minutes, span.duration_minutes]
  return !span.ended_at && !span.end_unknown && span.onset_precision !== 'day_only' && low == null && high == null
}

function momentsOf(row: Labelled['row'], taken: readonly DoseFields[]): number[] {
  const inside = row.episode.doses ?? []
  const readings = row.episode.pain_readings ?? []
  const texts = [...readings.map((one) => one.at), ...[...inside, ...taken].map((dose) => dose.taken_at)]
  return texts.map((text) => Date.parse(text ?? '')).filter((moment) => !Number.isNaN(moment))
}

function scattered(first: number, zone: string, moments: readonly number[]): Stretch[] {
  const later = moments.map((moment) => countedDay(moment, zone)).filter((day) => day > first)
  return [[first, first], ...later.map((day): Stretch => [day, day])]
}

/** A short spill over midnight belongs to the day before. */
function countedDay(moment: number, zone: string): number {
  return dayOf(localTime(moment, zone) - counting.limits.spill_minutes * MINUTE)
}
