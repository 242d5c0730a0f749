// The labels still possible: groups of axes share no field, so each outcome of one goes with each of another.
import { type Ask, among, bitsOf, evaluate } from './logic'
import type { Masks } from './masks'
import { rulebook } from './rulebook'

/** One way to fill in a group's unanswered fields; bit n of the outcome says yes to its signal n. */
interface Completion {
  masks: Masks
  outcome: number
}

export const labelCodes: readonly string[] = [...rulebook.labels.map((label) => label.code), rulebook.unclassified]

const groups = rulebook.signals.map((signals, group) => ({
  signals,
  axes: rulebook.axes.flatMap((axis, place) => (axis.group === group ? [place] : [])),
}))

export class Possible {
  private readonly completions: readonly (readonly Completion[])[]
  private readonly outcomes: readonly (readonly number[])[]
  private readonly fits = new Map<number, string>()

  constructor(masks: Masks) {
    this.completions = groups.map((_, group) => completionsOf(group, masks))
    this.outcomes = this.completions.map(outcomesOf)
  }

  /** The labels that one completion or another would get, in their order. */
  labels(): string[] {
    return this.labelsOf(this.outcomes)
  }

  /** The same, if one axis had this value. */
  labelsIf(place: number, value: number): string[] {
    const group = rulebook.axes[place]?.group ?? 0
    const left = this.completions[group]?.filter(({ masks }) => masks[place] === value) ?? []
    return this.labelsOf(this.outcomes.with(group, outcomesOf(left)))
  }

  private labelsOf(outcomes: readonly (readonly number[])[]): string[] {
    const labels = new Set(combinations(outcomes).map((outcome) => this.firstFit(outcome)))
    return labelCodes.filter((code) => labels.has(code))
  }

  private firstFit(outcome: readonly number[]): string {
    const key = outcome.reduce((all, bits, group) => all * 2 ** (groups[group]?.signals.length ?? 0) + bits, 0)
    const known = this.fits.get(key)
    if (known) return known
    const ask: Ask = ({ group = 0, signal = 0 }) => (((outcome[group] ?? 0) >> signal) & 1 ? 1 : 0)
    const code = rulebook.labels.find((label) => evaluate(label.fits, ask))?.code ?? rulebook.unclassified
    this.fits.set(key, code)
    return code
  }
}

function completionsOf(group: number, masks: Masks): Completion[] {
  const { signals, axes } = groups[group] ?? { signals: [], axes: [] }
  const filled = axes.reduce<Masks[]>(
    (all, axis) => all.flatMap((one) => bitsOf(masks[axis] ?? 0).map((value) => one.with(axis, value))),
    [masks],
  )
  return filled.map((one) => {
    const ask: Ask = ({ axis = 0, in: wanted = 0 }) => among(one[axis] ?? 0, wanted)
    const outcome = signals.reduce((bits, signal, place) => bits | (evaluate(signal, ask) ? 1 << place : 0), 0)
    return { masks: one, outcome }
  })
}

function outcomesOf(completions: readonly Completion[]): number[] {
  return [...new Set(completions.map(({ outcome }) => outcome))]
}

function combinations(outcomes: readonly (readonly number[])[]): number[][] {
  return outcomes.reduce<number[][]>((all, some) => all.flatMap((one) => some.map((bits) => [...one, bits])), [[]])
}
