// What the attacks of a period were like, each feature with its denominator (backend/domain/profile.py).
import type { Attack } from './attack'
import { counting } from './counting'
import type { Count } from './document'

export interface Duration {
  median_minutes: number | null
  shortest: number | null
  longest: number | null
  answered: number
  attacks: number
}

export interface Described {
  attacks: number
  duration: Duration
  duration_treated: Duration
  duration_untreated: Duration
  pain_peak_median: number | null
  side: Record<string, Count>
  severity: Record<string, Count>
  features: Record<string, Count>
}

export interface Profile {
  all: Described
  migraine: Described
}

export function profileOf(attacks: readonly Attack[]): Profile {
  return { all: described(attacks), migraine: described(attacks.filter(isMigraine)) }
}

/** Every label is one of chapter 1, and no emergency stands before them. */
function isMigraine({ labels, flags }: Attack): boolean {
  return labels.every((label) => label.startsWith('1.')) && !flags.some((flag) => flag.level === 'emergency')
}

function described(attacks: readonly Attack[]): Described {
  const treated = (...ways: string[]): Attack[] => attacks.filter(({ said }) => ways.includes(String(said['treated'])))
  const peaks = attacks.map(({ said }) => said['pain_peak']).filter((peak) => typeof peak === 'number')
  return {
    attacks: attacks.length,
    duration: durationOf(attacks),
    duration_treated: durationOf(treated('unsuccessful', 'other')),
    duration_untreated: durationOf(treated('untreated')),
    pain_peak_median: median(peaks),
    side: choicesOf(attacks, 'side', counting.sides),
    severity: choicesOf(attacks, 'severity', counting.severities),
    features: Object.fromEntries(Object.entries(features).map(([name, ask]) => [name, countOf(attacks, ask)])),
  }
}

function durationOf(attacks: readonly Attack[]): Duration {
  const exact = attacks
    .flatMap(({ minutes: [low, high] }) => (low === high ? [low] : []))
    .sort((one, other) => one - other)
  return {
    median_minutes: whole(median(exact)),
    shortest: whole(exact[0] ?? null),
    longest: whole(exact.at(-1) ?? null),
    answered: exact.length,
    attacks: attacks.length,
  }
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function whole(minutes: number | null): number | null {
  return minutes === null ? null : Math.floor(minutes + 0.5)
}

type Ask = (said: Attack['said']) => boolean | null

function countOf(attacks: readonly Attack[], ask: Ask): Count {
  const answers = attacks.map(({ said }) => ask(said))
  return { yes: answers.filter((one) => one === true).length, of: answers.filter((one) => one !== null).length }
}

function choicesOf(attacks: readonly Attack[], field: string, names: readonly string[]): Record<string, Count> {
  const known = (said: Attack['said']): string | null => names.find((name) => name === said[field]) ?? null
  const ask = (name: string) => (said: Attack['said']) => (known(said) === null ? null : known(said) === name)
  return Object.fromEntries(names.map((name) => [name, countOf(attacks, ask(name))]))
}

const features: Readonly<Record<string, Ask>> = {
  unilateral: ({ side }) => (typeof side === 'string' ? side !== 'both' : null),
  nausea: ({ nausea }) => (typeof nausea === 'string' ? nausea !== 'none' : null),
  throbbing: ({ quality }) => (Array.isArray(quality) ? quality.includes('throbbing') : null),
  worse_with_activity: truthOf('worse_with_activity'),
  vomiting: truthOf('vomiting'),
  photophobia: truthOf('photophobia'),
  phonophobia: truthOf('phonophobia'),
  osmophobia: truthOf('osmophobia'),
  restless: truthOf('restless'),
  aura: truthOf('aura'),
  autonomic: anyOf('autonomic'),
  premonitory: anyOf('premonitory'),
}

function truthOf(field: string): Ask {
  return (said) => (typeof said[field] === 'boolean' ? said[field] : null)
}

function anyOf(field: string): Ask {
  return (said) => (Array.isArray(said[field]) ? said[field].length > 0 : null)
}

/** How often each trigger was suspected, of the attacks in which that was answered; the most frequent first. */
export function suspectedTriggers(attacks: readonly Attack[]): Record<string, Count> {
  const answered = attacks.map(({ said }) => said['suspected_triggers']).filter((names) => Array.isArray(names))
  const found = new Map<string, number>()
  for (const names of answered) for (const name of new Set<string>(names)) found.set(name, (found.get(name) ?? 0) + 1)
  const ordered = [...found].sort(([one, few], [other, many]) => many - few || byName(one, other))
  return Object.fromEntries(ordered.map(([name, yes]) => [name, { yes, of: answered.length }]))
}

export function byName(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
