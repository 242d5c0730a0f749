/** One word of a list, or none: what a control hands back is held against the words that are allowed. */
export const oneOf = <Word extends string>(words: readonly Word[], chosen: string | null): Word | null =>
  words.find((word) => word === chosen) ?? null

export const yesOrNo = (chosen: string | null): boolean | null => (chosen === null ? null : chosen === 'yes')

export const asWord = (answer: boolean | null | undefined): 'yes' | 'no' | null => {
  if (answer == null) return null
  return answer ? 'yes' : 'no'
}

/** A day as 2024-02-01, once it is whole; null where it was taken away. */
export const dayIn = (text: string): string | null | undefined => {
  if (text === '') return null
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? text : undefined
}
