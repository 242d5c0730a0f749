// Three-valued logic over expressions: 1 yes, 0 no, and null where it is not known.
import type { Expression } from './rulebook'

export type Answer = 1 | 0 | null

/** Answer an expression from the values still possible on each axis. */
export function evaluate([head, first, ...rest]: Expression, masks: readonly number[]): Answer {
  if (typeof head !== 'number' || first === undefined) return null
  if (typeof first === 'number') return among(masks[head] ?? 0, first)
  const answer = evaluate(first, masks)
  if (head < 0) return answer === null ? null : answer ? 0 : 1
  return atLeast(head, [answer, ...rest.map((part) => (typeof part === 'number' ? null : evaluate(part, masks)))])
}

/** Whether a value, one of the bits of `mask`, is among the bits of `wanted`. */
function among(mask: number, wanted: number): Answer {
  if ((mask & ~wanted) === 0) return 1
  return (mask & wanted) === 0 ? 0 : null
}

function atLeast(count: number, answers: readonly Answer[]): Answer {
  const met = answers.filter((answer) => answer).length
  const open = answers.filter((answer) => answer === null).length
  if (met >= count) return 1
  return met + open < count ? 0 : null
}
