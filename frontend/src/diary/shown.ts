/** An attack as the list shows it: its kind as a mark, and two lines of words. */
import type { Attack } from '../counts/attack'
import { OF_THE_PERSON } from '../rules/asked'
import type { EntryOf } from '../store/database'
import { runs } from '../store/running'
import { dayAt, pastLength, timeAt, weekdayAndNumber } from '../words/dates'
import { diary } from '../words/diary'
import { flags as warned } from '../words/flags'
import { shortLabel } from '../words/labels'
import { rules } from '../words/rules'

export type Kind = 'migraine' | 'other' | 'open'
export type Shown = {
  id: string
  kind: Kind
  /** The day on which it began, as 2026-11-22, and the month. */
  day: string
  month: string
  days: string
  times: string
  facts: string
  /** Everything that a search may look for, in small letters. */
  searched: string
}
type Episode = EntryOf<'episode'>
export type Taken = { name: string }[]

export function shown(attack: Attack, episode: Episode, taken: Taken): Shown | null {
  const { span, notes } = episode.fields
  if (!span) return null
  const first = dayAt(new Date(span.started_at), span.time_zone)
  const last = span.ended_at ? dayAt(new Date(span.ended_at), span.time_zone) : first
  const facts = factsOf(attack, episode, taken)
  return {
    id: episode.id,
    kind: kindOf(attack),
    day: first,
    month: first.slice(0, 7),
    days: first === last ? weekdayAndNumber(first) : diary.twoDays(weekdayAndNumber(first), weekdayAndNumber(last)),
    times: timesOf(episode, attack.minutes),
    facts: facts.join(' · '),
    searched: [...facts, notes ?? '', ...(episode.fields.suspected_triggers ?? [])].join(' ').toLowerCase(),
  }
}

export function kindOf({ labels, flags }: Attack): Kind {
  if (flags.some(({ level }) => level === 'emergency')) return 'open'
  if (labels.every((code) => code.startsWith('1.'))) return 'migraine'
  return labels.every((code) => /^[234]/.test(code)) ? 'other' : 'open'
}

function timesOf({ fields: { span } }: Episode, [least, most]: Attack['minutes']): string {
  if (!span || span.onset_precision === 'day_only') return diary.dayOnly
  const time = (moment: string): string => timeAt(new Date(moment), span.time_zone)
  if (runs(span)) return diary.untilRunning(time(span.started_at))
  if (!span.ended_at) return diary.openEnd(time(span.started_at))
  const lasted = least === most ? `, ${pastLength(least)}` : ''
  return diary.fromTo(time(span.started_at), time(span.ended_at)) + lasted
}

function factsOf(attack: Attack, { fields }: Episode, taken: Taken): string[] {
  const medicines = [...new Set(taken.map(({ name }) => name))]
  const none = fields.took_medicine === false ? [diary.noMedicine] : []
  return [
    ...(fields.side ? [diary.side[fields.side]] : []),
    ...painOf(fields),
    ...(medicines.length > 0 ? medicines : none),
    labelsInWords(attack, fields),
  ]
}

function painOf({ pain_peak, pain_severity }: Episode['fields']): string[] {
  if (typeof pain_peak === 'number') return [diary.worst(pain_peak)]
  return pain_severity ? [diary.severity[pain_severity]] : []
}

function labelsInWords({ labels, flags }: Attack, fields: Episode['fields']): string {
  if (flags.some(({ level }) => level === 'emergency')) return rules.short.seek_care
  const label = shortLabel(labels, fields)
  return flags.some(isPrompt) ? `${warned.seeDoctor} · ${label}` : label
}

/** What the background raises for every attack stands in the settings and the report. */
const isPrompt = ({ code, level }: Attack['flags'][number]): boolean =>
  level === 'prompt' && !OF_THE_PERSON.some((question) => question === code)
