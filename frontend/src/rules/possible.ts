// The labels still possible: those at the ends of all paths through the diagram that the answers leave open.
import type { Masks } from './masks'
import { rulebook } from './rulebook'

// Labels are bits, in their order. The first letter of a node in the diagram's texts is "#".
const FIRST_LETTER = 35

const levels = rulebook.diagram.map((text, place) => ({
  next: Uint8Array.from(text, (letter) => letter.charCodeAt(0) - FIRST_LETTER),
  values: rulebook.axes[place]?.values ?? 1,
}))
const ends = rulebook.ends.map((label) => 1 << label)

export class Possible {
  /** For each level and node, and last for the ends: the labels behind it. */
  private readonly behind: readonly (readonly number[])[]

  constructor(private readonly masks: Masks) {
    const behind: (readonly number[])[] = [ends]
    for (const [place, { next, values }] of [...levels.entries()].reverse()) {
      const mask = masks[place] ?? 0
      const there = behind[0] ?? []
      const here: number[] = []
      next.forEach((node, at) => {
        const from = Math.floor(at / values)
        here[from] = (here[from] ?? 0) | ((mask >> (at % values)) & 1 ? (there[node] ?? 0) : 0)
      })
      behind.unshift(here)
    }
    this.behind = behind
  }

  /** The labels, as bits, that one completion or another would get. */
  get labels(): number {
    return this.behind[0]?.[0] ?? 0
  }

  /** For each axis of the diagram and each of its values, the labels if it had this value. */
  ifAnswered(): number[][] {
    let reached = [0]
    return levels.map(({ next, values }, place) => {
      const there = this.behind[place + 1] ?? []
      const nodes = Array.from({ length: values }, (_, value) =>
        reached.map((from) => next[from * values + value] ?? 0),
      )
      const onward = nodes.filter((_, value) => ((this.masks[place] ?? 0) >> value) & 1)
      reached = [...new Set(onward.flat())]
      return nodes.map((some) => some.reduce((labels, node) => labels | (there[node] ?? 0), 0))
    })
  }
}

export const labelsIn = (bits: number): string[] => rulebook.labels.filter((_, place) => (bits >> place) & 1)
