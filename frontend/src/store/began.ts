/** When an attack began, read from its text once: ten years are sorted on every tap. */

type Fields = { span?: { started_at: string } | null }
const known = new WeakMap<Fields, number>()

/** Milliseconds; NaN without a time. */
export function beganAt(fields: Fields): number {
  const before = known.get(fields)
  if (before !== undefined) return before
  const began = Date.parse(fields.span?.started_at ?? '')
  known.set(fields, began)
  return began
}
