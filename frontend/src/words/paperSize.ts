/** On which paper people print where the reader lives. */
export type PaperSize = 'a4' | 'us-letter'

/** Where letters are written on Letter (ISO 216 is used everywhere else). */
const LETTER = ['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH', 'CR', 'PA', 'GT', 'DO']

export function usualPaper(names: readonly string[] = globalThis.navigator?.languages ?? []): PaperSize {
  const region = names.map((name) => new Intl.Locale(name).region).find(Boolean)
  return region && LETTER.includes(region) ? 'us-letter' : 'a4'
}
