/** How long to wait before the next try: 2 s, then twice as long each time, to 15 minutes, never all devices at once. */

const SHORTEST = 2_000
const LONGEST = 15 * 60_000

/** Milliseconds to wait after `failures` failed runs in a row; `random` is a number from 0 up to 1. */
export function pause(failures: number, random: number): number {
  const longest = Math.min(LONGEST, SHORTEST * 2 ** failures)
  return Math.round(longest / 2 + (longest / 2) * random)
}
