/** What an attack says about one field, in words; null where nothing was said. */

import { placeWords } from '../ui/places'
import type { Names } from '../ui/sets'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { compare } from '../words/compare'
import { dayAt, length, pastLength, timeAt, weekdayAndNumber } from '../words/dates'
import { shortLabel } from '../words/labels'
import { moreOptions } from '../words/moreOptions'
import type { Column } from './columns'

export type Teller = (column: Column) => string | null
type Said = Column['said']
type Word = string | { label: string }
type Known = () => Readonly<Record<string, Word>>

const MINUTE = 60_000
const labelOf = (word: Word): string => (typeof word === 'string' ? word : word.label)

/** A set by the names of its members; a name of the person's own as it was typed. */
export function namesIn(names: Names, known: Readonly<Record<string, Word>>): string | null {
  if (!names) return null
  if (names.length === 0) return words.common.noneOfThese
  return words.common.list(names.map((name) => labelOf(known[name] ?? name.slice(name.indexOf(':') + 1))))
}

export const yesOrNo =
  (answer: (said: Said) => boolean | null | undefined): Teller =>
  ({ said }) => {
    const told = answer(said)
    if (told == null) return null
    return told ? words.common.yes : words.common.no
  }

export const oneOf =
  (answer: (said: Said) => string | number | null | undefined, known: Known): Teller =>
  ({ said }) => {
    const told = answer(said)
    return told == null ? null : labelOf(known()[told] ?? String(told))
  }

export const setOf =
  (names: (said: Said) => Names, known: Known): Teller =>
  ({ said }) =>
    namesIn(names(said), known())

export const began: Teller = ({ said: { span } }) => {
  if (!span) return null
  const at = new Date(span.started_at)
  return span.onset_precision === 'day_only' ? attackMore.when.precisions.day_only : timeAt(at, span.time_zone)
}

export const lasted: Teller = ({ said: { span }, attack }) => {
  if (!span || span.end_unknown) return null
  const [least, most] = attack.minutes
  if (!span.ended_at) return attackMore.when.runs(length(least))
  return least === most ? pastLength(least) : null
}

/** "Sun 22, 01:15" in the zone of the attack. */
export const momentIn = (zone: string, at: string): string =>
  compare.moment(weekdayAndNumber(dayAt(new Date(at), zone)), timeAt(new Date(at), zone))

export const afterPhase: Teller = ({ said: { span, postdrome_until } }) =>
  span && postdrome_until ? momentIn(span.time_zone, postdrome_until) : null

export const fits: Teller = ({ said, attack }) => shortLabel(attack.labels, said)

export const places: Teller = ({ said }) => {
  if (!said.locations) return null
  return words.common.list(said.locations.map(placeWords)) || words.common.noneOfThese
}

export const aura: Teller = ({ said }) => namesIn(said.aura?.map(({ symptom }) => symptom) ?? null, moreOptions.aura)

/** Each medicine with the time from the beginning, and whether it helped. */
export const medicines: Teller = ({ said, doses, medicine }) => {
  if (doses.length === 0) return said.took_medicine === false ? attackMore.medicine.tookStates.nothing : null
  const start = Date.parse(said.span?.started_at ?? '')
  const told = doses.map(({ medication_id, taken_at, relief }) => {
    const after = (Date.parse(taken_at ?? '') - start) / MINUTE
    const when = after >= 0 ? compare.after(length(after)) : ''
    const helped = relief ? compare.helped(attackMore.medicine.reliefs[relief]) : ''
    return [medicine(medication_id) ?? attackMore.medicine.unknownMedicine, when, helped].filter(Boolean).join(' ')
  })
  return told.join(' · ')
}
