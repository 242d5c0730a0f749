/** The attacks of the whole diary, newest first; what a row says of one is worked out when it comes into sight. */
import { computed } from '@preact/signals'
import { judged } from '../counter/counted'
import type { Judged } from '../counter/protocol'
import { dateOf, dayOf, localTime } from '../counts/zones'
import type { EntryOf } from '../store/database'
import { doses, episodes, medications } from '../store/live'
import { diary } from '../words/diary'
import { inSentence } from '../words/grammar'
import { type Episode, type Shown, shown } from './shown'

type Dose = EntryOf<'dose'>['fields']
/** `day`: that on which it began, in its own time zone, as 2026-11-22. */
export type Listed = { id: string; entry: Episode; start: number; day: string; month: string }

const known = new WeakMap<Episode['fields'], Listed>()

/** Newest first; an attack without a time is in no list. */
export const listed = computed<Listed[]>(() =>
  episodes.value
    .map(placed)
    .filter((one) => one !== null)
    .sort((one, other) => other.start - one.start),
)

export const isPlaced = ({ fields }: Episode): boolean => known.has(fields) || !fields.span

export function placed(entry: Episode): Listed | null {
  const { span } = entry.fields
  const before = known.get(entry.fields)
  if (before?.entry === entry) return before
  const start = Date.parse(span?.started_at ?? '')
  if (!span || Number.isNaN(start)) return null
  const day = dateOf(dayOf(localTime(start, span.time_zone)))
  const one = { id: entry.id, entry, start, day, month: day.slice(0, 7) }
  known.set(entry.fields, one)
  return one
}

export const takenIn = computed<ReadonlyMap<string, readonly Dose[]>>(() => {
  const byAttack = new Map<string, Dose[]>()
  for (const { fields } of doses.value) {
    if (!fields.episode_id) continue
    const others = byAttack.get(fields.episode_id)
    if (others) others.push(fields)
    else byAttack.set(fields.episode_id, [fields])
  }
  return byAttack
})

export const medicineNames = computed(
  () => new Map(medications.value.map(({ id, fields }) => [id, fields.name ?? ''] as const)),
)

const NOTHING: readonly Dose[] = []
export const dosesIn = (id: string): readonly Dose[] => takenIn.value.get(id) ?? NOTHING

/** The names of what was taken in an attack. */
export function namesIn(id: string): { name: string }[] {
  return dosesIn(id).map(({ medication_id }) => ({
    name: medicineNames.value.get(medication_id ?? '') || inSentence(diary.dose.aMedicine),
  }))
}

type Made = { said: Judged | undefined; taken: string; row: Shown | null }
const made = new WeakMap<Episode['fields'], Made>()

/** The row of an attack, made once for what is known of it. */
export function rowOf({ id, entry }: Listed): Shown | null {
  const said = judged.value.get(id)
  const names = namesIn(id)
  const taken = names.map(({ name }) => name).join()
  const before = made.get(entry.fields)
  if (before && before.said === said && before.taken === taken) return before.row
  const row = shown(said, entry, names)
  made.set(entry.fields, { said, taken, row })
  return row
}

/** Attacks by the month in which they began, in the order in which they stand. */
export function byMonth<One extends { month: string }>(attacks: readonly One[]): [string, One[]][] {
  const months = new Map<string, One[]>()
  for (const attack of attacks) {
    const others = months.get(attack.month)
    if (others) others.push(attack)
    else months.set(attack.month, [attack])
  }
  return [...months]
}
