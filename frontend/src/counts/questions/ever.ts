// How many attacks of a kind there have been in life (backend/domain/questions/ever.py).
import type { Criterion } from '../counting'
import type { Pair } from '../document'
import type { Evidence, Finding } from '../findings'
import { type Kept, once } from '../once'
import { kindOf } from '../presumed'
import { separateAttacks } from '../separate'

const kept: Kept<Pair> = new WeakMap()

/** Episodes that follow each other at once are one attack. */
export function ever(evidence: Evidence, { labels = [], asked = [], needed = 0 }: Criterion): Finding {
  const count = once(kept, evidence, labels.join(), () =>
    separateAttacks(evidence.attacks, (attack) => kindOf(attack, labels)),
  )
  return inLife(evidence, count, asked, needed)
}

/** By the diary, or by what the person says of all of life. */
export function inLife({ background }: Evidence, found: Pair, asked: readonly string[], needed: number): Finding {
  const [fit, possible] = found
  const [least, most] = answered(background.lifetime_attacks ?? {}, asked)
  const values = { count: fit, open: possible - fit, needed }
  if (fit >= needed) return { state: 'yes', reason: { code: 'attacks_reached', ...values } }
  if (least >= needed) return { state: 'yes', reason: { code: 'attacks_reached_before', needed } }
  const count = Math.max(most, possible)
  if (count < needed) return { state: 'no', reason: { code: 'attacks_below', count, needed } }
  const code = possible >= needed ? 'attacks_open' : 'attacks_before_unknown'
  return { state: 'unknown', reason: { code, ...values } }
}

/** The least and the most that the answers about life allow. */
function answered(
  answers: Readonly<Record<string, string | null | undefined>>,
  asked: readonly string[],
): [number, number] {
  const given = asked.map((code) => answers[code] ?? '')
  const least = given.filter((text) => text.startsWith('>=')).map((text) => Number(text.slice(2)))
  const fewer = given.filter((text) => text.startsWith('<')).map((text) => Number(text.slice(1)) - 1)
  const most = fewer.length === given.length ? fewer.reduce((sum, one) => sum + one, 0) : Number.POSITIVE_INFINITY
  return [Math.max(0, ...least), most]
}
