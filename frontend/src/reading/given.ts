/** What is given to read, in words: which days, what is included, what is left out. */
import { words } from '../words'
import { fullDay } from '../words/dates'
import { reading } from '../words/reading'
import type { Scope } from './source'

export const PARTS = ['attacks', 'notes', 'medicines', 'background'] as const
export type PartName = (typeof PARTS)[number]

export function daysInWords({ from, to }: Scope): string {
  if (from && to) return reading.daysBetween(fullDay(from), fullDay(to))
  if (from) return reading.daysFrom(fullDay(from))
  return to ? reading.daysUpTo(fullDay(to)) : reading.allDays
}

/** "Included: days, single attacks, medicines. Left out: notes." */
export function partsInWords({ include }: Scope): string {
  const named = (parts: readonly PartName[]): string[] => parts.map((part) => reading.parts[part])
  const inside = PARTS.filter((part) => include.includes(part))
  const outside = PARTS.filter((part) => !include.includes(part))
  const given = reading.included(words.common.list([reading.counts, ...named(inside)]))
  return outside.length > 0 ? `${given} ${reading.leftOut(words.common.list(named(outside)))}` : given
}
