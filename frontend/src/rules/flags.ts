// What must be said before any label: an emergency, or something to bring to a doctor.
import type { Row } from './row'
import { type FlagTexts, rulebook } from './rulebook'
import { type Stands, signsOf } from './signs'

export interface Flag {
  code: string
  level: string
}

/** A warning with its levels, gravest first; each is raised where any of its lists of signs stands. */
export interface FlagRule {
  code: string
  levels: readonly { level: string; lists: readonly (readonly string[])[] }[]
}

export const flagRules = (rules: Readonly<Record<string, FlagTexts>>): FlagRule[] =>
  Object.entries(rules).map(([code, texts]) => ({
    code,
    levels: Object.entries(texts).map(([level, text]) => ({
      level,
      lists: text.split('|').map((signs) => signs.split(' ')),
    })),
  }))

const OF_THE_ATTACK = flagRules(rulebook.flags.rules)

/** The same flags as backend/domain/flags raises, in the same order. */
export const flagsOf = (row: Row): Flag[] => raisedBy(OF_THE_ATTACK, signsOf(row))

export function raisedBy(rules: readonly FlagRule[], stands: Stands): Flag[] {
  return rules.flatMap(({ code, levels }) => {
    const raised = levels.find(({ lists }) => lists.some((signs) => signs.every((sign) => holds(sign, stands))))
    return raised ? [{ code, level: raised.level }] : []
  })
}

/** "!" stands before a sign that must not stand. */
const holds = (sign: string, stands: Stands): boolean => (sign.startsWith('!') ? !stands(sign.slice(1)) : stands(sign))
