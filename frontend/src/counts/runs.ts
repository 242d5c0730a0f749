// Runs of days that are alike: where they begin and stop, and which of them are long (backend/domain/runs.py).

export type Mask = Uint8Array

/** The runs of one in a mask: the first place of each, and the place after its last. */
export function runsOf(mask: Mask): [number, number][] {
  const found: [number, number][] = []
  for (let place = 0; place < mask.length; place += 1) {
    if (!mask[place]) continue
    const run = found.at(-1)
    if (run && run[1] === place) run[1] = place + 1
    else found.push([place, place + 1])
  }
  return found
}

/** The places of a mask that lie in a run of at least so many. */
export function inLongRuns(mask: Mask, days: number): Mask {
  const long = new Uint8Array(mask.length)
  for (const [start, stop] of runsOf(mask)) if (stop - start >= days) long.fill(1, start, stop)
  return long
}

export function maskOf(size: number, holds: (place: number) => unknown): Mask {
  return Uint8Array.from({ length: size }, (_, place) => (holds(place) ? 1 : 0))
}

export function countOf(mask: Mask): number {
  return mask.reduce((sum, one) => sum + one, 0)
}
