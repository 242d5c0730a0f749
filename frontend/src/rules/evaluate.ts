// Hold one episode against every diagnosis, on the device: the same answer as `diary classify` gives.
import { askNext } from './askNext'
import type { Context, Episode } from './document'
import { type Flag, flagsOf } from './flags'
import { type Answer, type Ask, among, evaluate as answer } from './logic'
import { type Masks, masksOf } from './masks'
import { labelCodes, Possible } from './possible'
import { type Row, rowOf } from './row'
import { rulebook } from './rulebook'

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
  const ask = asking(masks)
  const possible = new Possible(masks)
  const open = uncoded(row)
  const labels = open ? [...labelCodes] : possible.labels()
  const flags = flagsOf(row)
  const [low, high] = row.minutes
  return {
    id: episode.id,
    labels,
    verdict: flags.some((flag) => flag.level === 'emergency') ? 'seek_care' : verdictOf(labels),
    duration_minutes: [low, Number.isFinite(high) ? high : null],
    criteria: criteriaOf(ask),
    facts: Object.fromEntries(rulebook.facts.map((fact) => [fact.name, wordOf(answer(fact.rule, ask))])),
    ask_next: open ? null : askNext(masks, possible),
    flags,
    criteria_set: rulebook.criteria_set,
  }
}

function asking(masks: Masks): Ask {
  return function ask({ axis, in: wanted = 0, group = 0, signal = 0 }): Answer {
    if (axis !== undefined) return among(masks[axis] ?? 0, wanted)
    const part = rulebook.signals[group]?.[signal]
    return part ? answer(part, ask) : null
  }
}

/** A sign whose codes are not among the labels yet keeps every label possible (decisions/0010). */
function uncoded(row: Row): boolean {
  return rulebook.uncoded.some((field) => {
    const said = Object.entries(row.episode).find(([name]) => name === field)?.[1]
    return Array.isArray(said) && said.length > 0
  })
}

function verdictOf(labels: readonly string[]): string {
  const inside = rulebook.verdicts.find(({ starts }) =>
    labels.every((label) => starts.some((start) => label.startsWith(start))),
  )
  return inside?.verdict ?? 'undetermined'
}

function criteriaOf(ask: Ask): Record<string, Record<string, Word>> {
  const criteria: Record<string, Record<string, Word>> = {}
  for (const { code, letter, rule } of rulebook.criteria) {
    criteria[code] = { ...criteria[code], [letter]: wordOf(answer(rule, ask)) }
  }
  return criteria
}

function wordOf(known: Answer): Word {
  if (known === null) return 'unknown'
  return known ? 'yes' : 'no'
}
