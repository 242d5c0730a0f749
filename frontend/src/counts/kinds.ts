// Which attacks of a diary are of a kind, letter by letter (backend/domain/kinds.py).
import { type Answer, both, either, NO, reaches, truth, UNKNOWN, word, YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import { kindOf } from './presumed'
import { remembered } from './remember'

export type Letters = Readonly<Record<string, Answer>>

const letters = new WeakMap<Attack, Map<string, Letters>>()

/** Which letters of a kind an attack meets; what was not recorded is unknown. */
export function lettersOf(attack: Attack, kind: string): Letters {
  const known = remembered(letters, attack, () => new Map<string, Letters>())
  return remembered(known, kind, () => read(attack, kind))
}

/** Whether an attack is of a kind, or, for 3.5, at most a near miss of it. */
export function ofKind(attack: Attack, kind: string): Answer {
  const { labels, near } = counting.course
  const [codes, parent] = [labels[kind], near[kind]]
  if (codes) return kindOf(attack, codes)
  if (parent) return either(kindOf(attack, [kind, parent]), ofKind(attack, parent))
  return Object.values(lettersOf(attack, kind)).reduce(both, YES)
}

export function opposite(answer: Answer): Answer {
  if (answer === UNKNOWN) return UNKNOWN
  return answer === YES ? NO : YES
}

function read(attack: Attack, kind: string): Letters {
  if (kind === '3.4') return exacerbation(attack)
  if (kind === '4.9') return hypnic(attack)
  const said = attack.criteria[kind]
  return Object.fromEntries((counting.course.letters[kind] ?? []).map((letter) => [letter, word(said?.[letter])]))
}

function exacerbation({ said }: Attack): Letters {
  return {
    A: among(said['side'], ['left', 'right'], ['both']),
    B: among(said['severity'], ['moderate', 'severe'], ['mild', 'none']),
    C: either(signs(said['autonomic']), answered(said['restless']), answered(said['worse_with_activity'])),
  }
}

function hypnic({ entry, said, minutes }: Attack): Letters {
  const [least = 0, most = 0] = counting.course.hypnic_minutes
  const [low, high] = minutes
  const short = high <= most ? YES : truth(low <= most ? null : false)
  const headache = among(said['severity'], ['mild', 'moderate', 'severe'], ['none'])
  return {
    B: among(entry.fields.span?.onset_precision, ['on_waking'], ['exact', 'approximate']),
    D: both(headache, both(reaches(minutes, least), short)),
    E: opposite(either(signs(said['autonomic']), answered(said['restless']))),
  }
}

/** The cranial autonomic signs that count. */
export function signs(list: unknown): Answer {
  return hasAny(list, counting.course.autonomic_signs)
}

export function hasAny(list: unknown, names: readonly string[]): Answer {
  if (!Array.isArray(list)) return UNKNOWN
  return truth(names.some((name) => list.includes(name)))
}

function answered(said: unknown): Answer {
  return truth(typeof said === 'boolean' ? said : null)
}

function among(said: unknown, yes: readonly unknown[], no: readonly unknown[]): Answer {
  if (yes.includes(said)) return YES
  return no.includes(said) ? NO : UNKNOWN
}
