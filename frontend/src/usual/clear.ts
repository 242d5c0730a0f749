/** What is clear among answers: OUR RULE for "as usual". At least three agree, and they are two thirds of the latest ten. */

/** So many answers have to agree. */
export const LEAST = 3
/** Of so many that were given last; what was so years ago is not usual any more. */
export const LATEST = 10
const SHARE = 2 / 3
/** How far two numbers may lie apart that say the same. */
const NEAR = 1

export const isClear = (agree: number, of: number): boolean => agree >= LEAST && agree >= of * SHARE

/** The answer that most gave, where it is clear. */
export function clearOne<Answer>(answers: readonly Answer[]): Answer | undefined {
  return [...new Set(answers)].find((one) => isClear(answers.filter((other) => other === one).length, answers.length))
}

/** The middle number, where it is clear that the others lie about it. */
export function clearNumber(numbers: readonly number[]): number | undefined {
  const middle = [...numbers].sort((one, other) => one - other)[(numbers.length - 1) >> 1]
  if (middle === undefined) return undefined
  return isClear(numbers.filter((one) => Math.abs(one - middle) <= NEAR).length, numbers.length) ? middle : undefined
}

/**
 * The names that are clearly in a set. A set says no to what it does not name, so there is one only
 * where each name is clearly in it or clearly not.
 */
export function clearSet<Name>(sets: readonly (readonly Name[])[]): Name[] | undefined {
  if (sets.length < LEAST) return undefined
  const having = (name: Name): number => sets.filter((set) => set.includes(name)).length
  const names = [...new Set(sets.flat())]
  const there = names.filter((name) => isClear(having(name), sets.length))
  const open = names.some((name) => !there.includes(name) && !isClear(sets.length - having(name), sets.length))
  return open ? undefined : there
}
