// Which unanswered field to ask for next: the one whose answer is expected to leave the fewest labels.
import { bitsOf } from './logic'
import type { Masks } from './masks'
import type { Possible } from './possible'
import { rulebook } from './rulebook'

/** The field of the episode, or null where no answer would settle anything; ties go to the easiest. */
export function askNext(masks: Masks, possible: Possible): string | null {
  let fewest = possible.labels().length
  let field: string | null = null
  if (fewest === 1) return field
  for (const place of rulebook.asked) {
    const expected = expectedLabels(masks, possible, place)
    if (expected < fewest) {
      fewest = expected
      field = rulebook.axes[place]?.ask ?? null
    }
  }
  return field
}

/** The mean size of the label set over the values that the axis may still have. */
function expectedLabels(masks: Masks, possible: Possible, place: number): number {
  const values = bitsOf(masks[place] ?? 0)
  if (values.length < 2) return Number.POSITIVE_INFINITY
  const total = values.reduce((sum, value) => sum + possible.labelsIf(place, value).length, 0)
  return total / values.length
}
