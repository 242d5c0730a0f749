/** A result of the rules in which nothing is known, for what is told of one. */
import type { Result } from '../rules/evaluate'

export const resultWith = (fields: Partial<Result>): Result => ({
  ...{ id: 'a', labels: [], verdict: 'undetermined', duration_minutes: [390, 390], criteria: {}, facts: {} },
  ...{ ask_next: null, flags: [], criteria_set: 'ICHD-3:2018' },
  ...fields,
})
