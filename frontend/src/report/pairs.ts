/** Counts as a reader should see them: a range where days are missing, an answer with how many answered. */
import type { Count, Pair } from '../counts/document'
import { report } from '../words/report'

export const pairInWords = ([least, most]: Pair): string => report.range(least, most)

export const countInWords = ({ yes, of }: Count): string => report.count(yes, of)
