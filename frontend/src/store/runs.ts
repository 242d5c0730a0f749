/** Whether an attack still runs. */
import type { Span } from './documents'

/** An attack runs until someone says when it ended, or that nobody knows. */
export const runs = (span: Span | undefined): boolean =>
  span !== undefined && !span.ended_at && span.end_unknown !== true
