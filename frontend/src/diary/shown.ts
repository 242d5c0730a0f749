/** An attack as the list shows it: its kind as a mark, and two lines of words. */
import type { Judged } from '../counter/protocol'
import { OF_THE_PERSON } from '../rules/asked'
import type { EntryOf } from '../store/database'
import { runs } from '../store/running'
import { ownAnswers } from '../usual/own'
import { words } from '../words'
import { dayAt, pastLength, timeAt, weekdayAndNumber } from '../words/dates'
import { diary } from '../words/diary'
import { flags as warned } from '../words/flags'
import { shortLabel } from '../words/labels'
import { rules } from '../words/rules'

export type Kind = 'migraine' | 'other' | 'open'
export type Shown = {
  id: string
  /** null: not judged yet. */
  kind: Kind | null
  /** The day on which it began, as 2026-11-22, and the month. */
  day: string
  month: string
  days: string
  times: string
  facts: string
}
export type Episode = EntryOf<'episode'>
export type Taken = readonly { name: string }[]
/** What the rules say of it. */
export type Said = Pick<Judged, 'labels' | 'flags' | 'minutes'>

export function shown(attack: Said | undefined, episode: Episode, taken: Taken): Shown | null {
  const { span } = episode.fields
  if (!span) return null
  const first = dayAt(new Date(span.started_at), span.time_zone)
  const last = span.ended_at ? dayAt(new Date(span.ended_at), span.time_zone) : first
  return {
    id: episode.id,
    kind: attack ? kindOf(attack) : null,
    day: first,
    month: first.slice(0, 7),
    days: first === last ? weekdayAndNumber(first) : diary.twoDays(weekdayAndNumber(first), weekdayAndNumber(last)),
    times: timesOf(episode, attack?.minutes),
    facts: factsOf(attack, episode, taken).join(' · '),
  }
}

export function kindOf({ labels, flags }: Pick<Said, 'labels' | 'flags'>): Kind {
  if (flags.some(({ level }) => level === 'emergency')) return 'open'
  if (labels.every((code) => code.startsWith('1.'))) return 'migraine'
  return labels.every((code) => /^[234]/.test(code)) ? 'other' : 'open'
}

function timesOf({ fields: { span } }: Episode, minutes: Said['minutes'] | undefined): string {
  if (!span || span.onset_precision === 'day_only') return diary.dayOnly
  const time = (moment: string): string => timeAt(new Date(moment), span.time_zone)
  if (runs(span)) return diary.untilRunning(time(span.started_at))
  if (!span.ended_at) return diary.openEnd(time(span.started_at))
  const lasted = minutes && minutes[0] === minutes[1] ? `, ${pastLength(minutes[0])}` : ''
  return diary.fromTo(time(span.started_at), time(span.ended_at)) + lasted
}

function factsOf(attack: Said | undefined, { fields }: Episode, taken: Taken): string[] {
  const medicines = [...new Set(taken.map(({ name }) => name))]
  const said = ownAnswers(fields)
  const none = said.took_medicine === false ? [diary.noMedicine] : []
  return [
    ...(said.side ? [diary.side[said.side]] : []),
    ...painOf(said),
    ...afterPhase(fields),
    ...(medicines.length > 0 ? medicines : none),
    ...(attack ? [labelsInWords(attack, fields)] : []),
  ]
}

/** The end of the after-phase, in the time of the attack. */
function afterPhase({ span, postdrome_until }: Episode['fields']): string[] {
  if (!span || !postdrome_until) return []
  const at = new Date(postdrome_until)
  return [diary.afterPhase(`${weekdayAndNumber(dayAt(at, span.time_zone))} ${timeAt(at, span.time_zone)}`)]
}

function painOf({ pain_peak, pain_severity }: Episode['fields']): string[] {
  if (pain_peak === 0) return [words.options.noPain]
  if (typeof pain_peak === 'number') return [diary.worst(pain_peak)]
  return pain_severity ? [diary.severity[pain_severity]] : []
}

export function labelsInWords({ labels, flags }: Said, fields: Episode['fields']): string {
  if (flags.some(({ level }) => level === 'emergency')) return rules.short.seek_care
  const label = shortLabel(labels, fields)
  return flags.some(isPrompt) ? `${warned.seeDoctor} · ${label}` : label
}

/** What the background raises for every attack stands in the settings and the report. */
const isPrompt = ({ code, level }: Said['flags'][number]): boolean =>
  level === 'prompt' && !OF_THE_PERSON.some((question) => question === code)
