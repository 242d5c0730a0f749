// What must be said before any label: an emergency, or something to bring to a doctor.
import type { Row } from './row'
import { rulebook } from './rulebook'
import { type Stands, signsOf } from './signs'

export interface Flag {
  code: string
  level: string
}

/** Each level of each rule as lists of signs that must all stand; "!" is before one that must not. */
const rules = rulebook.flags.rules.map(({ code, raised }) => ({
  code,
  levels: raised.map(({ level, when }) => ({ level, when: when.map((text) => text.split(' ')) })),
}))

/** The same flags as backend/domain/flags raises, in the same order. */
export function flagsOf(row: Row): Flag[] {
  const stands = signsOf(row)
  return rules.flatMap(({ code, levels }) => {
    const raised = levels.find(({ when }) => when.some((signs) => signs.every((sign) => holds(sign, stands))))
    return raised ? [{ code, level: raised.level }] : []
  })
}

const holds = (sign: string, stands: Stands): boolean => (sign.startsWith('!') ? !stands(sign.slice(1)) : stands(sign))
