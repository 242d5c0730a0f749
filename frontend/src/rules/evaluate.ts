// Hold one episode against every diagnosis, on the device: the same answer as `diary classify` gives.
import { askNext } from './askNext'
import type { Context, Episode } from './document'
import { type Flag, flagsOf } from './flags'
import { evaluate as answer } from './logic'
import { masksOf } from './masks'
import { labelsBehind } from './possible'
import { rowOf } from './row'
import { type Expression, rulebook } from './rulebook'

export type Word = 'yes' | 'no' | 'unknown'

/** Result of classify, interfaces.md. */
export interface Result {
  id: string
  labels: string[]
  verdict: string
  duration_minutes: [number, number | null]
  criteria: Record<string, Record<string, Word>>
  facts: Record<string, Word>
  ask_next: string | null
  flags: Flag[]
  criteria_set: string
}

/** Classify an episode; `context` brings its doses, the background and the clock. */
export function evaluate(episode: Episode, context: Context = {}): Result {
  const row = rowOf(episode, context)
  const masks = masksOf(row)
  const behind = labelsBehind(masks)
  const bits = behind[0]?.[0] ?? 0
  const labels = rulebook.labels.filter((_, place) => (bits >> place) & 1)
  const flags = flagsOf(row)
  const [low, high] = row.minutes
  const criteria = Object.entries(rulebook.criteria).map(([code, letters]) => [code, wordsOf(letters, masks)])
  return {
    id: episode.id,
    labels,
    verdict: flags.some((flag) => flag.level === 'emergency') ? 'seek_care' : verdictOf(labels),
    duration_minutes: [low, Number.isFinite(high) ? high : null],
    criteria: Object.fromEntries(criteria),
    facts: wordsOf(rulebook.facts, masks),
    ask_next: askNext(masks, behind),
    flags,
    criteria_set: rulebook.criteria_set,
  }
}

function verdictOf(labels: readonly string[]): string {
  const inside = Object.entries(rulebook.verdicts).find(([, starts]) =>
    labels.every((label) => starts.some((start) => label.startsWith(start))),
  )
  return inside?.[0] ?? 'undetermined'
}

function wordsOf(rules: Readonly<Record<string, Expression>>, masks: readonly number[]): Record<string, Word> {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, wordOf(rule, masks)]))
}

function wordOf(rule: Expression, masks: readonly number[]): Word {
  const known = answer(rule, masks)
  if (known === null) return 'unknown'
  return known ? 'yes' : 'no'
}
