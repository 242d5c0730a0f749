// Three-valued logic over expression trees: 1 yes, 0 no, and null where it is not known.
import type { Expression } from './rulebook'

export type Answer = 1 | 0 | null

export type Ask = (leaf: Expression) => Answer

export function evaluate(expression: Expression, ask: Ask): Answer {
  if (expression.not) return opposite(evaluate(expression.not, ask))
  if (expression.of) return atLeast(expression.at_least ?? 0, expression.of, ask)
  return ask(expression)
}

/** Whether a value, one of the bits of `mask`, is among the bits of `wanted`. */
export function among(mask: number, wanted: number): Answer {
  if ((mask & ~wanted) === 0) return 1
  return (mask & wanted) === 0 ? 0 : null
}

/** The single bits of a mask. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = []
  for (let rest = mask; rest; rest &= rest - 1) bits.push(rest & -rest)
  return bits
}

function opposite(answer: Answer): Answer {
  if (answer === null) return null
  return answer ? 0 : 1
}

function atLeast(count: number, parts: readonly Expression[], ask: Ask): Answer {
  let met = 0
  let open = parts.length
  for (const part of parts) {
    const answer = evaluate(part, ask)
    if (answer !== null) open -= 1
    if (answer) met += 1
  }
  if (met >= count) return 1
  return met + open < count ? 0 : null
}
