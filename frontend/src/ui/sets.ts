/** A set of names as chips: null is not recorded, [] is none of these, a list names what is so. */
import type { Answer } from './answer'

export type Names = readonly string[] | null | undefined

/** Once a set is recorded, what it does not name is no. */
export const answerIn = (names: Names, name: string): Answer => (names ? names.includes(name) : null)

/**
 * The set after a tap on one of its chips. A chip that has just been turned to no in a set with
 * nothing else in it goes on to "not said"; any other chip of an empty set is named.
 */
export function tapped(names: Names, name: string, justTurnedOff: string | null): string[] | null {
  if (!names) return [name]
  if (names.includes(name)) return names.filter((other) => other !== name)
  return names.length === 0 && justTurnedOff === name ? null : [...names, name]
}

/** None of these; said twice, it is taken back. */
export const noneTapped = (names: Names): string[] | null => (names?.length === 0 ? null : [])

/** The names of the person's own: those that the list does not know. */
export const ownNames = (names: Names, known: Readonly<Record<string, unknown>>): string[] =>
  (names ?? []).filter((name) => !(name in known))

/** A name of the person's own is shown as it was typed. */
export const ownLabel = (name: string): string => name.slice(name.indexOf(':') + 1)
