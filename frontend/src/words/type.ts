/** What each language must say: the shape of the English words, with any text in the place of each. */
export type Words<English> = English extends string
  ? string
  : English extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof English]: Words<English[Name]> }
