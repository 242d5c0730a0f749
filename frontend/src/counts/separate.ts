// How many attacks the episodes of a diary are (backend/domain/separate.py).
import { rulebook } from '../rules/rulebook'
import { type Answer, NO, UNKNOWN, YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import type { Pair } from './document'

const MINUTE = 60_000

/** An episode as a link in a chain: minutes since 1970 and its length. */
interface Link {
  attack: Attack
  start: number
  low: number
  high: number
  vague: boolean
  treated: boolean
  certain: boolean
}

/** Whether each episode begins an attack, rather than going on with the one before. */
type Anew = readonly (readonly [link: Link, certain: boolean, possible: boolean])[]

type Kind = (attack: Attack) => Answer

function linkOf(attack: Attack, certain: boolean): Link {
  const [low, most] = attack.minutes
  // An end that nobody knows is believed to have come within 72 hours.
  const high = Number.isFinite(most) ? most : Math.max(low, rulebook.limits.still_believed_hours * 60)
  const span = attack.entry.fields.span
  const start = Date.parse(span?.started_at ?? '') / MINUTE
  const vague = span?.onset_precision === 'day_only'
  return { attack, start, low, high, vague, treated: attack.said['treated'] === 'other', certain }
}

/** Links that are alike in all of this may change places. */
function byStart(one: Link, other: Link): number {
  return (
    one.start - other.start ||
    Number(one.vague) - Number(other.vague) ||
    compared(one.high, other.high) ||
    compared(one.low, other.low) ||
    Number(one.treated) - Number(other.treated) ||
    Number(one.certain) - Number(other.certain)
  )
}

function compared(one: number, other: number): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function separate(links: readonly Link[]): Anew {
  const same = counting.course.same_hours * 60
  let [longest, known] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let before: Link | undefined
  return [...links].sort(byStart).map((link) => {
    const { narrow, wide } = gaps(link, before, longest, known)
    const anew = [link, narrow >= same && !relapse(before, narrow), wide >= same] as const
    before = link
    longest = Math.max(longest, link.start + link.high)
    known = Math.max(known, link.start + link.low)
    return anew
  })
}

/** The minutes between an episode and those before it, at least and at most. */
function gaps({ start, vague }: Link, before: Link | undefined, longest: number, known: number) {
  if (!before) return { narrow: Number.POSITIVE_INFINITY, wide: Number.POSITIVE_INFINITY }
  const step = start - before.start
  const later = vague ? counting.course.same_hours * 60 : 0
  return { narrow: step - (longest - before.start), wide: step + later - (known - before.start) }
}

function relapse(before: Link | undefined, gap: number): boolean {
  return before?.treated === true && gap <= counting.course.relapse_hours * 60
}

function chainsOf(attacks: readonly Attack[], kind: Kind): { every: Anew; certain: Anew } {
  const answers = attacks.map((attack) => [attack, kind(attack)] as const)
  const links = answers.filter(([, is]) => is !== NO).map(([attack, is]) => linkOf(attack, is === YES))
  return { every: separate(links), certain: separate(links.filter((link) => link.certain)) }
}

/** How many attacks of a kind, at least and at most. */
export function separateAttacks(attacks: readonly Attack[], kind: Kind): Pair {
  const { every, certain } = chainsOf(attacks, kind)
  const chains = new Set<number>()
  let chain = 0
  for (const [link, anew] of every) {
    if (anew) chain += 1
    if (link.certain) chains.add(chain)
  }
  const open = every.length - certain.length
  return [chains.size, certain.filter(([, , possible]) => possible).length + open]
}

/** Whether each episode begins an attack of the kind. */
export function beginnings(attacks: readonly Attack[], kind: Kind): Kind {
  const { every, certain } = chainsOf(attacks, kind)
  const sure = new Set(every.filter(([link, anew]) => anew && link.certain).map(([link]) => link.attack))
  const goesOn = new Set(certain.filter(([, , possible]) => !possible).map(([link]) => link.attack))
  return (attack) => {
    if (sure.has(attack)) return YES
    return goesOn.has(attack) ? NO : kind(attack) && UNKNOWN
  }
}
