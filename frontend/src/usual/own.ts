/** What the person said of an attack: without what as usual filled in and nobody confirmed. */
import type { Episode } from '../store/documents'

type Stored = Partial<Episode>
type Marked = { prefilled?: readonly string[] | null }

export const isUsual = (said: Marked, field: string): boolean => said.prefilled?.includes(field) ?? false

/** The same attack, and null where an answer is not theirs yet. */
export function ownAnswers<Said extends Marked>(said: Said): Said {
  if (!said.prefilled?.length) return said
  return { ...said, ...Object.fromEntries(said.prefilled.map((field) => [field, null])) }
}

/** Whatever is answered by hand is confirmed by it. */
export function saying(stored: Stored, answers: Stored): Stored {
  const left = stored.prefilled?.filter((field) => !(field in answers)) ?? []
  return left.length === (stored.prefilled?.length ?? 0) ? answers : { ...answers, prefilled: left }
}
