/** How many changes are sent at once: 200, 20 or 1. */

const STEPS = [200, 20, 1] as const
const [LARGEST, , SMALLEST] = STEPS

/** How many are sent now, and the most that may be sent later in this run. */
export interface Size {
  now: number
  most: number
}

/** After each try that failed the next one begins smaller: a thin line may carry twenty where it drops two hundred. */
export const firstSize = (tries: number): Size => ({ now: STEPS[tries] ?? SMALLEST, most: LARGEST })

export const grown = ({ now, most }: Size): Size => ({ now: Math.min(most, larger(now)), most })

/**
 * A batch that was too large is too large for good, until the one entry that is to blame was found and set aside;
 * one that failed may have held one bad entry, found by sending less.
 */
export function shrunk({ now, most }: Size, sent: number, howLong: 'for good' | 'for now'): Size {
  if (sent === SMALLEST && howLong === 'for good') return { now: LARGEST, most: LARGEST }
  const less = smaller(now)
  return { now: less, most: howLong === 'for good' ? less : most }
}

const smaller = (size: number): number => STEPS.find((step) => step < size) ?? SMALLEST
const larger = (size: number): number => STEPS.findLast((step) => step > size) ?? LARGEST
