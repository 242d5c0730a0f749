/** Which warning questions stand in the settings, and the day that is kept with an answer. */
import { RED_FLAG, type RedFlag } from '../contract/vocabulary'
import { OF_THE_PERSON } from '../rules/asked'
import type { Background } from '../store/documents'
import { dayAt } from '../words/dates'

export const OF_THE_HEADACHES = [
  'pattern_change',
  'progressive',
  'painkiller_overuse_or_new_drug',
] as const satisfies readonly RedFlag[]

const ASKED: readonly RedFlag[] = [...OF_THE_PERSON, ...OF_THE_HEADACHES]

/** What is asked with an attack now, but was answered here once: it can still be changed. */
export const answeredBefore = (answers: Background['red_flag_answers']): RedFlag[] =>
  RED_FLAG.filter((question) => !ASKED.includes(question) && answers?.[question] != null)

export const answeredOn = (now: Date): Pick<Background, 'red_flags_answered_on'> => ({
  red_flags_answered_on: dayAt(now),
})
