// The label set and the criteria of each attack, computed once for all attacks with the same answers.
import type { Context, Episode } from '../rules/document'
import { evaluate } from '../rules/evaluate'
import { type Flag, flagsOf } from '../rules/flags'
import { masksOf } from '../rules/masks'
import { type Row, rowOf } from '../rules/row'
import { remembered } from './remember'

export interface Labelled {
  row: Row
  labels: readonly string[]
  criteria: Readonly<Record<string, Readonly<Record<string, string>>>>
  flags: readonly Flag[]
}

type Said = Pick<Labelled, 'labels' | 'criteria'>
const said = new Map<string, Said>()

/** What rules/evaluate.ts says of the attack, but for what differs between attacks of one kind. */
export function labelled(episode: Episode, context: Context): Labelled {
  const row = rowOf(episode, context)
  const signs = [row.episode.aura, row.episode.autonomic].map((list) => (list?.length ? 1 : 0))
  const key = [...masksOf(row), ...signs].join()
  const { labels, criteria } = remembered<string, Said>(said, key, () => evaluate(episode, context))
  return { row, labels, criteria, flags: flagsOf(row) }
}
