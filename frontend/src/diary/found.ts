/** Which attacks are what is looked for: all the words stand in them, and each filter lets them through. */
import type { Judged } from '../counter/protocol'
import { runs } from '../store/running'
import { type Listed, takenIn } from './attacks'
import { kindOf } from './shown'
import { folded, textOf } from './text'
import { ANY, type Mark, NONE, type Wanted } from './wanted'

/** What stands beside an attack. */
export interface Beside {
  judged: ReadonlyMap<string, Judged>
  unsent: ReadonlySet<string>
  asking: ReadonlySet<string>
}

/** An attack that is not judged yet is in no search for what only a judgement tells. */
export function found(attacks: readonly Listed[], wanted: Wanted, beside: Beside): Listed[] {
  const words = folded(wanted.text).split(/\s+/).filter(Boolean)
  const asked = QUESTIONS.map((question) => question(wanted, beside)).filter((question) => question !== null)
  const has = (attack: Listed): boolean => {
    const text = words.length > 0 ? textOf(attack, beside.judged.get(attack.id)) : ''
    return words.every((word) => text.includes(word))
  }
  return attacks.filter((attack) => asked.every((question) => question(attack)) && has(attack))
}

type Asks = (attack: Listed) => boolean
/** null: this is not asked. */
type Question = (wanted: Wanted, beside: Beside) => Asks | null

const QUESTIONS: readonly Question[] = [
  ({ from }) => (from ? ({ day }) => day >= from : null),
  ({ to }) => (to ? ({ day }) => day <= to : null),
  ({ kind }, { judged }) => (kind === 'all' ? null : judgedAs(judged, (said) => kindOf(said) === kind)),
  ({ severity }, { judged }) => (severity ? judgedAs(judged, (said) => said.severity === severity) : null),
  ({ medicine }) => (medicine ? medicineIs(medicine) : null),
  marked('aura', ({ judged }) => judgedAs(judged, ({ aura }) => aura === true)),
  marked(
    'unfinished',
    () =>
      ({ entry }) =>
        runs(entry.fields.span) || entry.fields.span?.end_unknown === true,
  ),
  marked(
    'unsent',
    ({ unsent }) =>
      ({ id }) =>
        unsent.has(id),
  ),
  marked(
    'asking',
    ({ asking }) =>
      ({ id }) =>
        asking.has(id),
  ),
]

function marked(mark: Mark, asks: (beside: Beside) => Asks): Question {
  return ({ marks }, beside) => (marks.includes(mark) ? asks(beside) : null)
}

function judgedAs(judged: Beside['judged'], is: (said: Judged) => boolean): Asks {
  return ({ id }) => {
    const said = judged.get(id)
    return said !== undefined && is(said)
  }
}

/** None is found only where none was said, never where nothing was. */
function medicineIs(wanted: string): Asks {
  const taken = takenIn.value
  return ({ id, entry: { fields } }) => {
    const doses = taken.get(id) ?? []
    if (wanted === NONE) return doses.length === 0 && fields.took_medicine === false
    if (wanted === ANY) return doses.length > 0 || fields.took_medicine === true
    return doses.some(({ medication_id }) => medication_id === wanted)
  }
}
