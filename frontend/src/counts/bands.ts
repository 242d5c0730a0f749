// How often headache comes, as bands with their sources (backend/domain/bands.py).
import type { Bands } from './counting'
import { counting } from './counting'
import type { Pair } from './document'
import { latest } from './findings'
import { pairOf, type Tally } from './windows'

/** `band`: undetermined where days not recorded could change it; `possible` names all that are left. */
export interface InBand {
  band: string
  possible: string[]
  count: Pair
  days: number
  bands: { name: string; from: number }[]
  source: string
}

export function bandOf({ measure, windows, bands, source }: Bands, sums: Tally, asOf: number): InBand {
  const count = pairOf(sums, measure, latest(asOf, windows))
  const [low, high] = count
  const left = bands.filter(({ starts }, place) => high >= starts && low < (bands[place + 1]?.starts ?? Infinity))
  const possible = left.map(({ name }) => name)
  const [only, ...more] = possible
  return {
    band: only !== undefined && !more.length ? only : 'undetermined',
    possible,
    count,
    days: counting.limits.window_days * windows,
    bands: bands.map(({ name, starts }) => ({ name, from: starts })),
    source,
  }
}
