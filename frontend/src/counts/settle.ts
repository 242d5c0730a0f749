// Which of several patterns stands: 1.3 in place of 2.x, 1.1 in place of 1.5.1 (backend/domain/patterns/settle.py).
import { counting, type Pattern as Rule } from './counting'
import type { State } from './findings'
import type { Pattern, Patterns } from './patterns'
import { textOf } from './reasons'

/** One that another takes the place of is no; what stands only without another is unknown while that is. */
export function settled(found: Readonly<Patterns>): Patterns {
  const met = counting.patterns.filter(({ code }) => found[code]?.state === 'yes')
  const all = counting.patterns.flatMap((rule): [string, Pattern][] => {
    const mine = found[rule.code]
    return mine ? [[rule.code, standing(rule, mine, found, met)]] : []
  })
  return Object.fromEntries(all)
}

function standing(rule: Rule, mine: Pattern, found: Readonly<Patterns>, met: readonly Rule[]): Pattern {
  const instead = met.find((one) => one.replaces.includes(rule.code) || rule.unless.includes(one.code))
  if (instead && mine.state !== 'no') {
    const code = mine.state === 'yes' ? 'replaced' : 'ruled_out'
    return { ...because(mine, 'no', code, instead.code, instead.name), replaced_by: instead.code }
  }
  const still = rule.unless.find((code) => found[code]?.state === 'unknown')
  const open = still === undefined ? undefined : found[still]
  if (mine.state !== 'yes' || still === undefined || !open) return mine
  const { recheck_on } = open
  return { ...because(mine, 'unknown', 'instead_open', still, open.name), ...(recheck_on ? { recheck_on } : {}) }
}

function because({ recheck_on: _, ...mine }: Pattern, state: State, code: string, by: string, name: string): Pattern {
  const reason = { code, by, name }
  return { ...mine, state, because: textOf(reason), reasons: [reason] }
}
