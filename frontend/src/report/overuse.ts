/** The limit of each class of acute medicine, and the code it belongs to, as the criteria of 8.2 give them. */
import { counting } from '../counts/counting'

export type Overuse = { code: string; limit: number }
/** What has no code of its own in ICHD-3 (2018), and is counted apart (medications.md, OUR RULE). */
export const APART = ['gepant', 'ditan'] as const

const MEASURE = 'overuse.'

/** All medicines together have a limit only where no class has reached its own (8.2.6, 8.2.7). */
export const OVERUSE: ReadonlyMap<string, Overuse> = new Map(
  counting.patterns.flatMap(({ code, criteria }) =>
    criteria.flatMap(({ kind, measure, limit }) => {
      const name = measure?.startsWith(MEASURE) ? measure.slice(MEASURE.length) : ''
      const ofClass = name !== 'any' && counting.medicine_classes.includes(name)
      return kind === 'often' && ofClass && limit ? [[name, { code, limit }] as const] : []
    }),
  ),
)
