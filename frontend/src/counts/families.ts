// Which family of headache the attacks of a period are of, and how sure that is (backend/domain/families.py).
import type { Attack } from './attack'
import { counting } from './counting'
import { among } from './presumed'
import type { Counts } from './windows'

/** `presumed`: how many of them only if the aura that nobody asked about was none. */
export interface Families {
  counts: Readonly<Record<string, number>>
  of: number
  presumed: number
  settled: number
}

export function familiesOf(attacks: readonly Attack[]): Families {
  const counts: Record<string, number> = {}
  let [presumed, settled] = [0, 0]
  for (const [name, { starts }] of Object.entries(counting.families)) {
    const inside = (label: string): boolean => among(label, starts)
    const fit = attacks.filter((one) => one.presumed.every(inside))
    counts[name] = fit.length
    settled += fit.length
    presumed += fit.filter(({ labels }) => !labels.every(inside)).length
  }
  return { counts, of: attacks.length, presumed, settled }
}

export function likelyPattern(found: Families, codes: readonly string[], period: Counts): string {
  const all = Object.entries(counting.takes_all).find(([code]) => codes.includes(code))
  if (all) return all[1]
  if (!found.of) return free(period) ? 'no_headache' : 'undetermined'
  if (found.settled * counting.limits.settled <= found.of) return 'undetermined'
  const [only = 'mixed', ...more] = takingPart(found)
  return more.length ? 'mixed' : only
}

/** High with the criteria of a code in each family that takes part; moderate with attacks enough. */
export function howSure(likely: string, found: Families, codes: readonly string[]): string | null {
  const named = likely === 'mixed' ? takingPart(found) : [likely].filter((name) => name in counting.families)
  if (!named.length) return null
  const { kept, attacks_enough } = counting.limits
  const [part = 1, whole = 1] = kept
  const definite = (name: string): readonly string[] => counting.families[name]?.definite ?? []
  if (named.every((name) => codes.some((code) => among(code, definite(name))))) return 'high'
  return found.settled >= attacks_enough && found.settled * whole >= found.of * part ? 'moderate' : 'low'
}

function takingPart({ counts, settled }: Families): string[] {
  return Object.keys(counts).filter((name) => (counts[name] ?? 0) * counting.limits.takes_part >= settled)
}

/** Days enough were kept, and none of them had a headache. */
export function free(period: Counts): boolean {
  const [part = 1, whole = 1] = counting.limits.kept
  return period.days_recorded * whole >= period.days * part && period.headache_days[0] === 0
}
