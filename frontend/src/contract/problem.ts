/** Reads the one shape that every error of the server has (RFC 9457). */

export interface Problem {
  detail: string
  /** What was refused, down to its field, as the server names it. */
  errors: unknown
}

export const problemIn = (body: unknown): Problem => ({
  detail: typeof at(body, 'detail') === 'string' ? String(at(body, 'detail')) : '',
  errors: at(body, 'errors'),
})

/** What lies at a path of names inside a JSON value, or undefined. */
export const at = (value: unknown, ...path: string[]): unknown => path.reduce<unknown>(inside, value)

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

/** Every reason in a tree of them, each behind the path of its field: "span.ended_at: Not a valid datetime." */
export function reasons(tree: unknown, path: readonly string[] = []): string[] {
  if (typeof tree === 'string') return [path.length > 0 ? `${path.join('.')}: ${tree}` : tree]
  if (Array.isArray(tree)) return tree.flatMap((each) => reasons(each, path))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, branch]) => reasons(branch, named(path, name)))
}

/** "fields" and "_schema" are the server's furniture, not the person's words. */
const named = (path: readonly string[], name: string): readonly string[] =>
  ['fields', '_schema'].includes(name) ? path : [...path, name]
