/** Any field of an entry, and any answer to it, as a person would say it. */
import { episodes, medications } from '../store/live'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { background } from '../words/background'
import { dayAt, deviceZone, fullDay, shortDay, timeAt } from '../words/dates'
import { diary } from '../words/diary'
import { head } from '../words/head'
import { history } from '../words/history'
import { medicineName } from '../words/medicineName'
import { moreOptions } from '../words/moreOptions'
import { settings } from '../words/settings'

type Named = Readonly<Record<string, string | { readonly label: string }>>

export function fieldName(field: string): string {
  const names: Named = { ...history.fields, ...attackMore.fields }
  return capital(named(names, field))
}

/** An answer in words; what has none of its own is shown as it is. */
export function inWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return words.common.notSaid
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no
  if (Array.isArray(value)) return value.length > 0 ? words.common.list(value.map(one(field))) : history.none
  if (typeof value === 'object') return parts(field, value)
  return typeof value === 'string' ? text(field, value) : number(field, value)
}

const one =
  (field: string) =>
  (value: unknown): string =>
    inWords(field, value)

function number(field: string, value: unknown): string {
  const names: Named = field === 'activity_limit' ? attackMore.impact.limits : {}
  return named(names, String(value))
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const DAY = /^\d{4}-\d\d-\d\d$/

function text(field: string, value: string): string {
  if (field === 'medication_id') return medicine(value)
  if (field === 'episode_id') return attack(value)
  if (field === 'locations') return place(value)
  if (field === 'notes' || field === 'name') return value
  if (MOMENT.test(value)) return moment(value)
  if (DAY.test(value)) return fullDay(value)
  return named(answersTo(field), value.replace(/^(other|food):/, ''))
}

/** The words of the answers, by the field in which they are given. */
function answersTo(field: string): Named {
  const own: Record<string, Named | undefined> = {
    ...moreOptions,
    side: words.options.side,
    pain_severity: words.options.pain_severity,
    continuous_pain: words.options.pain_severity,
    nausea: words.options.nausea,
    quality: words.options.quality,
    symptoms_without_headache: { ...moreOptions.other_symptoms, ...diary.day.symptom },
    menstruation: diary.day.menstruations,
    overuse_class: settings.medicine.classes,
    form: settings.medicine.forms,
    use: settings.medicine.uses,
    indometacin_response: background.indometacins,
    hormonal_contraception: background.contraceptions,
    pregnancy: background.pregnancies,
    family_history: background.family,
    diagnosed_aura: moreOptions.aura,
    symptom: moreOptions.aura,
    exposures: { ...moreOptions.suspected_triggers, ...diary.day.amount },
    lifetime_attacks: background.lifetimeOf,
    red_flag_answers: background.redFlag,
    kind: background.testKinds,
  }
  return own[field] ?? {}
}

/** How a dose helped has other words than what helped against an attack. */
const reliefs = (): Named => ({ ...moreOptions.relief, ...diary.dose.reliefs })

function named(names: Named, name: string): string {
  const found = names[name] ?? reliefs()[name]
  if (found === undefined) return name.replaceAll('_', ' ')
  return typeof found === 'string' ? found : found.label
}

/** What is made of parts: each that was said, under its name; ids say nothing to anybody. */
function parts(field: string, value: object): string {
  if (field === 'span') return spanInWords(value)
  const said = Object.entries(value).filter(([name, part]) => name !== 'id' && part !== null && part !== undefined)
  if ('at' in value && 'pain' in value) return history.readingAt(String(value.pain), moment(String(value.at)))
  return words.common.list(said.map(([name, part]) => saidOf(field, name, part)))
}

function saidOf(field: string, name: string, part: unknown): string {
  if (['symptom', 'name', 'kind', 'text', 'question'].includes(name)) return inWords(name, part)
  const names: Named = { ...attackMore.aura.questions, ...history.fields, ...answersTo(field) }
  return words.common.named(named(names, name), inWords(name, part))
}

function spanInWords(value: object): string {
  const span: Record<string, unknown> = { ...value }
  const zone = typeof span['time_zone'] === 'string' ? span['time_zone'] : deviceZone()
  const [began, over] = [at(span['started_at']), at(span['ended_at'])]
  const end = over
    ? history.spanOver(when(over, zone, began))
    : span['end_unknown']
      ? history.spanUnknown
      : history.spanRuns
  return words.common.list([...(began ? [history.spanBegan(when(began, zone, null))] : []), end])
}

const at = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null)

/** The day is said once, where both ends lie on it. */
const when = (moment: Date, zone: string, before: Date | null): string =>
  before && dayAt(before, zone) === dayAt(moment, zone)
    ? timeAt(moment, zone)
    : `${shortDay(dayAt(moment, zone))}, ${timeAt(moment, zone)}`

export const moment = (value: string): string => when(new Date(value), deviceZone(), null)

function place(value: string): string {
  const [name = '', side] = value.split(':')
  const places: Named = head.places
  if (!side) return named(places, name)
  return head.sided(side === 'left' ? head.left : head.right, named(places, name))
}

function medicine(id: string): string {
  const found = medications.value.find((entry) => entry.id === id)
  return found ? medicineName(found.fields, diary.dose.aMedicine) : diary.dose.unknown
}

function attack(id: string): string {
  const span = episodes.value.find((entry) => entry.id === id)?.fields.span
  return span ? history.inAttack(when(new Date(span.started_at), span.time_zone, null)) : diary.day.inAttack
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1)
