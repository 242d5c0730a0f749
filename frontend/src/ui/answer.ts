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

export function stateWords(answer: Answer | undefined, usual?: boolean): string {
  const state = { yes: words.common.yes, no: words.common.no, unsaid: words.common.notSaid }[stateOf(answer)]
  return usual ? words.common.list([state, words.common.asUsual]) : state
}

/** What a group's head says: how much of it is answered; what is only usual is not. */
export function saidWords(answers: readonly (Answer | undefined)[]): string {
  const said = answers.filter((answer) => answer !== null && answer !== undefined).length
  if (said === 0) return words.common.notSaid
  return said === answers.length ? words.common.answered : words.common.said(said, answers.length)
}

/** The class that draws the answer as a broken line: filled in as usual, and not confirmed. */
export const usualClass = (usual: boolean | undefined, extra?: string): string | undefined =>
  usual ? [extra, 'as-usual'].filter(Boolean).join(' ') : extra

/** What the head of such a group says beside its title. */
export const saidOf = (usual: boolean | undefined, said?: string): { said?: string } => {
  if (usual) return { said: words.common.asUsual }
  return said ? { said } : {}
}
