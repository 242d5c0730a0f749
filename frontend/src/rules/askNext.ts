// Which unanswered field to ask for next: the one whose answer is expected to leave the fewest labels.
import { everything, type Masks } from './masks'
import { type Behind, ifAnswered } from './possible'
import { bits } from './possibleAuras'
import { type Axis, rulebook } from './rulebook'

/** The field of the episode, or null where no answer would settle anything; ties go to the easiest. */
export function askNext(masks: Masks, behind: Behind): string | null {
  let fewest = bits(behind[0]?.[0] ?? 0)
  if (fewest === 1) return null
  let field: string | null = null
  const after = ifAnswered(masks, behind)
  for (const place of rulebook.asked) {
    const { ask, ...axis } = rulebook.axes[place] ?? {}
    const expected = expectedLabels(answersOf(axis, masks[place] ?? 0), after[place] ?? [])
    if (expected < fewest) {
      fewest = expected
      field = ask ?? null
    }
  }
  return field
}

/** What may be answered; an aura recorded in part is asked for what it may still be. */
function answersOf(axis: Axis, mask: number): number[] {
  const given = mask === everything(axis) || axis.reads !== 'possible' ? axis.answers : null
  const answers = given ?? Array.from({ length: axis.values ?? 2 }, (_, value) => 1 << value)
  return answers.filter((answer) => (mask & answer) === answer)
}

/** The mean size of the label set over the answers, all taken to be as likely. */
function expectedLabels(answers: readonly number[], after: readonly number[]): number {
  if (answers.length < 2) return Number.POSITIVE_INFINITY
  const left = answers.map((answer) =>
    bits(after.reduce((labels, more, value) => ((answer >> value) & 1 ? labels | more : labels), 0)),
  )
  return left.reduce((sum, size) => sum + size, 0) / answers.length
}
