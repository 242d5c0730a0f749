// For each axis, a bit for every value that a row may still have on it.
import type { Row } from './row'
import { type Axis, rulebook } from './rulebook'

export type Masks = readonly number[]

export function masksOf(row: Row): Masks {
  return rulebook.axes.map((axis) => readers[axis.reads ?? 'truth']?.(axis, row) ?? axis.unsaid ?? everything(axis))
}

const readers: Readonly<Record<string, (axis: Axis, row: Row) => number | null | undefined>> = {
  truth: truthOf,
  choice: choiceOf,
  set(axis, row) {
    const words = saidOf(axis, row)
    if (!Array.isArray(words)) return null
    // A place may carry its side: "orbital:left".
    const bit = (word: unknown): number => axis.choices?.[String(word).split(':')[0] ?? ''] ?? 0
    return 1 << words.reduce((bits: number, word) => bits | bit(word), 0)
  },
  minutes(axis, row) {
    const [low, high] = row.minutes
    return (2 << stretch(axis, high)) - (1 << stretch(axis, low))
  },
  /** The mask itself. */
  possible: truthOf,
}

function saidOf(axis: Axis, row: Row): unknown {
  return row.said[axis.column ?? axis.ask ?? '']
}

function truthOf(axis: Axis, row: Row): number | null {
  const said = saidOf(axis, row)
  if (typeof said === 'number') return said
  return typeof said === 'boolean' ? 1 << Number(said) : null
}

function choiceOf(axis: Axis, row: Row): number | undefined {
  return axis.choices?.[String(saidOf(axis, row))]
}

export function everything(axis: Axis): number {
  return (1 << (axis.values ?? 2)) - 1
}

function stretch(axis: Axis, minutes: number): number {
  const beyond = axis.cuts?.filter(([cut = 0, past]) => (past ? minutes > cut : minutes >= cut))
  return beyond?.length ?? 0
}
