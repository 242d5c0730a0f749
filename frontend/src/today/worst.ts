/** In which order the worst symptoms stand: as often as this person named them, else the common ones first. */
import { MOST_BOTHERSOME, type MostBothersome } from '../contract/vocabulary'
import type { Episode } from '../store/documents'
import { ownAnswers } from '../usual/own'

/** What stands first while nothing was named: pain, and what the criteria ask for. */
const COMMON: readonly MostBothersome[] = ['pain', 'nausea', 'photophobia', 'phonophobia']

export function worstFirst(attacks: readonly Episode[]): MostBothersome[] {
  const named = attacks.map((attack) => ownAnswers(attack).most_bothersome)
  const times = (name: MostBothersome): number => named.filter((one) => one === name).length
  const order = [...COMMON, ...MOST_BOTHERSOME.filter((name) => !COMMON.includes(name))]
  const counts = new Map(order.map((name) => [name, times(name)]))
  return order.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
}
