// The kinds of question that a criterion at patient level asks of a diary (backend/domain/questions.py).
import { either, word } from './answer'
import type { Criterion } from './counting'
import { atLeast, type Evidence, type Finding, fitting, NOTHING, type State, windowBack } from './findings'
import { forOverThreeMonths } from './persistence'
import { pairOf } from './windows'

export function findingOf(evidence: Evidence, criterion: Criterion): Finding {
  return asking[criterion.kind]?.(evidence, criterion) ?? NOTHING
}

const asking: Readonly<Record<string, (evidence: Evidence, criterion: Criterion) => Finding>> = {
  often: (evidence, { measure = '', limit = 0 }) => forOverThreeMonths(evidence, { limit, measure }),
  lately({ sums, asOf, first }, { measure = '', limit = 0 }) {
    if (first === null) return NOTHING
    const count = pairOf(sums, measure, windowBack(asOf, 0))
    return { state: atLeast(count, limit), reason: { code: 'latest_days', count, limit, measure } }
  },
  ever,
  attacks: someFit,
}

/** So many attacks of a kind in life: by the diary, or by what the person says of all of life. */
function ever({ attacks, background }: Evidence, { labels = [], asked = [], needed = 0 }: Criterion): Finding {
  const [fit, possible] = fitting(attacks, labels)
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

/** Some recorded attack fits the criteria of a code; when none could, the letter is asked by itself. */
function someFit({ attacks }: Evidence, { code = '', letter = '' }: Criterion): Finding {
  const [count, open] = fitting(attacks, [code])
  const of = attacks.length
  if (count) return { state: 'yes', reason: { code: 'some_fit', count, of } }
  if (!of) return { state: 'unknown', reason: { code: 'no_attack' } }
  if (open) return { state: 'unknown', reason: { code: 'fit_open', open, of } }
  const met = either(...attacks.map(({ criteria }) => word(criteria[code]?.[letter])))
  return { state: stateOf[met], reason: { code: 'none_fits', of } }
}

const stateOf: Readonly<Record<0 | 2 | 3, State>> = { 0: 'no', 2: 'unknown', 3: 'yes' }
