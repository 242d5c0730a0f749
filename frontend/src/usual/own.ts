/** What the person said of an attack: without what as usual filled in and nobody confirmed. */
type Marked = { prefilled?: readonly string[] | null }

export const isUsual = (said: Marked, field: string): boolean => said.prefilled?.includes(field) ?? false

/** The same attack, and null where an answer is not theirs yet. */
export function ownAnswers<Said extends Marked>(said: Said): Said {
  if (!said.prefilled?.length) return said
  return { ...said, ...Object.fromEntries(said.prefilled.map((field) => [field, null])) }
}
