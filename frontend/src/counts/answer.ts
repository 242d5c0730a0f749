// Three-valued answers as two bits, so that "and" and "or" are those of the machine.

/** No, unknown or yes: bit 2 says possible, bit 1 says certain. */
export type Answer = 0 | 2 | 3
export const NO = 0
export const UNKNOWN = 2
export const YES = 3

export function truth(said: boolean | null | undefined): Answer {
  if (said == null) return UNKNOWN
  return said ? YES : NO
}

export function word(said: string | undefined): Answer {
  if (said === 'yes') return YES
  return said === 'no' ? NO : UNKNOWN
}

export function both(one: Answer, other: Answer): Answer {
  return one < other ? one : other
}

export function either(...answers: Answer[]): Answer {
  return answers.reduce((most, one) => (one > most ? one : most), NO)
}

/** Whether a range of minutes reaches a limit; a range about it is unknown. */
export function reaches([low, high]: readonly [number, number], limit: number): Answer {
  if (low >= limit) return YES
  return high >= limit ? UNKNOWN : NO
}
