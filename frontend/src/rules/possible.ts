// The labels still possible: those at the ends of all paths through the diagram that the answers leave open.
import type { Masks } from './masks'
import { rulebook } from './rulebook'

// A letter of the diagram's texts tells how far its node's number is from the one before (rulebook.py).
const FIRST_LETTER = 35
const LETTERS = 90

/** Labels are bits, in their order. For each level and node, and last for the ends: the labels behind it. */
export type Behind = readonly Nodes[]
type Nodes = Int32Array<ArrayBuffer>

const levels = rulebook.diagram.map((text, place) => {
  let node = 0
  const next = Uint8Array.from(text, (letter) => {
    node = (node + letter.charCodeAt(0) - FIRST_LETTER) % LETTERS
    return node
  })
  return { next, values: rulebook.axes[place]?.values ?? 2 }
})
const ends: Nodes = Int32Array.from(rulebook.labels, (_, label) => 1 << label)

/** The labels behind every node; behind the first, those that one completion or another would get. */
export function labelsBehind(masks: Masks): Behind {
  const behind = [ends]
  for (let place = levels.length - 1; place >= 0; place -= 1) behind.unshift(before(place, masks, behind[0] ?? ends))
  return behind
}

function before(place: number, masks: Masks, there: Nodes): Nodes {
  const { next, values } = levels[place] ?? { next: ends, values: 2 }
  const here = new Int32Array(next.length / values)
  for (const value of valuesIn(masks[place] ?? 0)) {
    for (let node = 0; node < here.length; node += 1) {
      here[node] = (here[node] ?? 0) | (there[next[node * values + value] ?? 0] ?? 0)
    }
  }
  return here
}

/** For each axis of the diagram and each of its values, the labels if it had this value. */
export function ifAnswered(masks: Masks, behind: Behind): number[][] {
  let reached: readonly number[] = [0]
  return levels.map(({ next, values }, place) => {
    const there = behind[place + 1] ?? ends
    const after = Array.from({ length: values }, () => 0)
    const onward: number[] = []
    for (const value of valuesIn(masks[place] ?? 0)) {
      for (const from of reached) {
        const node = next[from * values + value] ?? 0
        after[value] = (after[value] ?? 0) | (there[node] ?? 0)
        onward[node] = node
      }
    }
    reached = onward.filter(() => true)
    return after
  })
}

function valuesIn(mask: number): number[] {
  const values: number[] = []
  for (let rest = mask; rest; rest &= rest - 1) values.push(31 - Math.clz32(rest & -rest))
  return values
}
