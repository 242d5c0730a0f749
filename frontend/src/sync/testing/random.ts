/** Chance that can be played again: the same seed, the same schedule. */

export type Random = () => number

export const randomFrom = (seed: number): Random => {
  let state = (seed * 2654435761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return next
}

export const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!

/** A whole number from 0 up to, but not, `end`. */
export const below = (end: number, random: Random): number => Math.floor(random() * end)
