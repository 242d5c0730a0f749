// A row of days with one answer each, gathered by "or".
import type { Answer } from './answer'
import type { Stretch } from './attack'

/** The days from `first` on, `size` of them; what lies outside is not seen. */
export interface Calendar {
  first: number
  size: number
}

export type Marks = Uint8Array

export function blank({ size }: Calendar): Marks {
  return new Uint8Array(size)
}

export function markDay(marks: Marks, { first }: Calendar, day: number, answer: Answer): void {
  const place = day - first
  const before = marks[place]
  if (before !== undefined) marks[place] = before | answer
}

export function markAll(marks: Marks, days: Calendar, stretches: readonly Stretch[], answer: Answer): void {
  if (answer === 0) return
  for (const [first, last] of stretches) {
    const stop = Math.min(last, days.first + days.size - 1)
    for (let day = Math.max(first, days.first); day <= stop; day += 1) markDay(marks, days, day, answer)
  }
}

/** Join rows of days, day by day. */
export function orOf(one: Marks, ...others: readonly Marks[]): Marks {
  const joined = one.slice()
  for (const other of others) {
    for (let place = 0; place < joined.length; place += 1) joined[place] = (joined[place] ?? 0) | (other[place] ?? 0)
  }
  return joined
}

export function andOf(one: Marks, other: Marks): Marks {
  return one.map((answer, place) => answer & (other[place] ?? 0))
}

/** Yes where the mark is certain, so that it can stand for a plain yes or no. */
export function where(marks: Marks, answer: Answer): Marks {
  return marks.map((mark) => (mark === 3 ? answer : 0))
}

export function unless(marks: Marks, answer: Answer): Marks {
  return marks.map((mark) => (mark === 3 ? 0 : answer))
}
