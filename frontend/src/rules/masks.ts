// For each axis, a bit for every value that a row may still have on it.
import type { Row } from './row'
import { type Axis, rulebook } from './rulebook'

export type Masks = readonly number[]

export function masksOf(row: Row): Masks {
  return rulebook.axes.map((axis) => readers[axis.reads]?.(axis, row) ?? everything(axis))
}

const readers: Readonly<Record<string, (axis: Axis, row: Row) => number | null>> = {
  truth(axis, row) {
    const said = row.said[axis.column]
    return typeof said === 'boolean' ? 1 << Number(said) : null
  },
  choice(axis, row) {
    const value = axis.choices[String(row.said[axis.column])]
    return value === undefined ? null : 1 << value
  },
  set(axis, row) {
    const words = row.said[axis.column]
    if (!Array.isArray(words)) return null
    return 1 << words.reduce((bits: number, word) => bits | (axis.choices[String(word)] ?? 0), 0)
  },
  /** An unanswered severity may be no pain at all only where an aura is recorded. */
  pain(axis, row) {
    const value = axis.choices[String(row.said['severity'])]
    if (value !== undefined) return 1 << value
    return row.episode.aura?.length ? null : everything(axis) - 1
  },
  minutes(axis, row) {
    const [low, high] = row.minutes
    return (1 << (stretch(axis, high) + 1)) - (1 << stretch(axis, low))
  },
}

function everything(axis: Axis): number {
  return (1 << axis.values) - 1
}

function stretch(axis: Axis, minutes: number): number {
  return axis.cuts.filter((cut) => (cut.past ? minutes > cut.minutes : minutes >= cut.minutes)).length
}
