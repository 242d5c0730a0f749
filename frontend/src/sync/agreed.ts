/** How far back two memories of one diary agree, each with the restores that it went through. */
import type { Restore } from './answers'

/**
 * The revision up to which ours and theirs are one diary; 0 when nobody can tell.
 *
 * Both lists begin alike. After the last restore that both went through they are one up to where the
 * first restore of only one of them went back: an older restore of the same branch may lie further back still.
 */
export function agreed(ours: Restore[] | null, theirs: Restore[]): number {
  if (!ours) return 0
  const apart = [...since(ours, theirs), ...since(theirs, ours)].map(({ revision }) => revision)
  return apart.length > 0 ? Math.min(...apart) : 0
}

function since(list: Restore[], other: Restore[]): Restore[] {
  const first = list.findIndex(
    ({ epoch, revision }, at) => other[at]?.epoch !== epoch || other[at]?.revision !== revision,
  )
  return first < 0 ? [] : list.slice(first)
}
