// What was flagged in some attacks, worst first, with the days on which they began.
import type { Attack } from './attack'
import { byName } from './profile'
import { dateOf } from './zones'

export interface Flagged {
  code: string
  level: string
  on: string[]
}

const WORST_FIRST = ['emergency', 'prompt', 'discuss']

export function flagsIn(attacks: readonly Attack[]): Flagged[] {
  const found = new Map<string, Flagged>()
  for (const { began, flags } of attacks) {
    for (const { code, level } of flags) {
      const flagged = found.get(`${code} ${level}`) ?? { code, level, on: [] }
      found.set(`${code} ${level}`, { code, level, on: [...flagged.on, dateOf(began)] })
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, on: [...new Set(one.on)].sort() }))
    .sort((one, other) => rank(one) - rank(other) || byName(one.code, other.code))
}

function rank({ level }: Flagged): number {
  return WORST_FIRST.indexOf(level)
}
