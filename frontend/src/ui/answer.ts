/** The three answers of a chip, and the order in which a tap goes through them. */
import { words } from '../words'

export type Answer = boolean | null
export type State = 'yes' | 'no' | 'unsaid'

/** Not said, yes, no, and not said again. */
export const nextAnswer = (answer: Answer | undefined): Answer => {
  if (answer === null || answer === undefined) return true
  return answer ? false : null
}

export const stateOf = (answer: Answer | undefined): State => {
  if (answer === null || answer === undefined) return 'unsaid'
  return answer ? 'yes' : 'no'
}

export const stateWords = (answer: Answer | undefined): string =>
  ({ yes: words.common.yes, no: words.common.no, unsaid: words.common.notSaid })[stateOf(answer)]

/** What a group's head says: how much of it is answered. */
export function saidWords(answers: readonly (Answer | undefined)[]): string {
  const said = answers.filter((answer) => answer !== null && answer !== undefined).length
  if (said === 0) return words.common.notSaid
  return said === answers.length ? words.common.answered : words.common.said(said, answers.length)
}
