/** Where it hurts as a set of names: a place alone, or with its side ("orbital:left"). */
import { words } from '../words'
import type { Side } from './zones'

export type Places = readonly string[] | null | undefined
export const WHOLE = 'whole_head'

export const sided = (place: string, side: Side): string => `${place}:${side}`

/** A place without a side, and the whole head, stand for both sides. */
export function hurts(places: Places, place: string, side: Side): boolean {
  return (places ?? []).some((name) => name === sided(place, side) || name === place || name === WHOLE)
}

/** The places after a tap on one side of one; the last one taken away leaves nothing said. */
export function toggled(places: Places, place: string, side: Side): string[] | null {
  const other: Side = side === 'left' ? 'right' : 'left'
  const rest = (places ?? []).filter((name) => name !== place && name !== sided(place, side))
  if (!hurts(places, place, side)) return [...rest, sided(place, side)]
  const left = places?.includes(place) ? [...rest, sided(place, other)] : rest
  const kept = left.filter((name) => name !== WHOLE)
  return kept.length > 0 ? kept : null
}

/** The side that the places tell: one, both, or nothing. */
export function sideOf(places: Places): 'left' | 'right' | 'both' | null {
  const has = (side: Side): boolean => (places ?? []).some((name) => name.endsWith(`:${side}`) || name === WHOLE)
  if (has('left') && has('right')) return 'both'
  if (has('left')) return 'left'
  return has('right') ? 'right' : null
}

const places = (): Readonly<Record<string, string>> => words.head.places
const sides = (): Readonly<Record<string, string>> => ({ left: words.head.left, right: words.head.right })

/** A place in words: "left temple". */
export function placeWords(name: string): string {
  const [place = name, side] = name.split(':')
  const word = places()[place] ?? place
  return side ? words.head.sided(sides()[side] ?? side, word) : word
}
