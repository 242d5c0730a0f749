/** Counts as the server hands them out: at least, at most. */
import { report } from '../words/report'

export function pairOf(told: unknown): readonly [number, number] {
  const [least, most] = Array.isArray(told) ? told : []
  return [Number(least ?? 0), Number(most ?? 0)]
}

export const pairInWords = (told: unknown): string => report.range(...pairOf(told))
