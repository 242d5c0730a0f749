/** A catalogue laid flat: every text and every function by its path, and what a function says for samples. */

export type Word = { path: string; value: string | ((...given: never[]) => string) }

export const flattened = (tree: unknown, path = ''): Word[] => {
  if (typeof tree === 'string') return [{ path, value: tree }]
  if (typeof tree === 'function') return [{ path, value: tree as Word['value'] }]
  return Object.entries(tree as object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, branch]) => flattened(branch, path ? `${path}.${name}` : name))
}

/** The first that goes through tells what kind of argument the function wants. */
const SAMPLES: readonly unknown[][] = [
  ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'],
  [1, 1, 1, 1, 1],
  [2, 3, 4, 5, 6],
  [1000000, 0, 0, 0, 0],
  Array(5).fill(['AAA', 'BBB', 'CCC']),
]

/** What a word says: itself, or what its function gives for each sample that it can take. */
export const said = ({ value }: Word): string[] =>
  typeof value === 'string' ? [value] : SAMPLES.flatMap((sample) => attempt(value, sample))

function attempt(speak: (...given: never[]) => string, sample: readonly unknown[]): string[] {
  try {
    return [speak(...(sample as never[]))]
  } catch {
    return []
  }
}
