/** What the labels of an attack say in plain words: one kind, one family, or that it is still open. */
import { rules } from './rules'

/** The answers of an attack, as they are stored. */
export type Answers = { readonly [field: string]: unknown }
/** Whether an answer, or the end of the attack, could still change what is said. */
export type Open = 'open' | 'settled'
const kinds = (): Readonly<Record<string, string>> => rules.kinds
const either = (): Readonly<Record<string, string>> => rules.eitherAura
const NONE = 'unclassified'
const WITH_AURA = /^1\.(2|5\.2)/
/** Never a plain label: these need a specialist (criteria.md 1.2). */
const CONFIRMED: readonly string[] = ['1.2.2', '1.2.3', '1.2.4']
const MOST_NAMED = 3

export const kindOf = (code: string): string => kinds()[code] ?? code

/** One calm sentence. It never says that a person has something. */
export function sentenceOf(labels: readonly string[], said: object, open: Open): string {
  const { rest, hidden } = besideAura(labels, said)
  const [label = NONE] = rest
  if (rest.length === 1) return hidden ? unlessAura(label) : settled(label, open)
  return answered(said) ? several(rest, hidden, labels) : rules.sentence.enough
}

/** As usual is no answer: what it filled in counts once it is confirmed. */
function answer(said: object, field: string): unknown {
  const { [field]: told, prefilled }: Answers = { ...said }
  return Array.isArray(prefilled) && prefilled.includes(field) ? null : told
}

/** Whether anything was answered that the rules would ask for. */
const answered = (said: object): boolean =>
  [...Object.keys(rules.ask), 'pain_peak'].some((field) => answer(said, field) != null)

/** Whether it was said if there was an aura; as long as it was not, a form with aura stays possible. */
export const auraSaid = (said: object): boolean => answer(said, 'aura') != null

export type Rest = { rest: readonly string[]; hidden: boolean }

/** The labels without those that only an aura nobody was asked about keeps possible. */
export function besideAura(labels: readonly string[], said: object): Rest {
  const rest = auraSaid(said) ? labels : labels.filter((code) => !WITH_AURA.test(code))
  return rest.length === 0 ? { rest: labels, hidden: false } : { rest, hidden: rest.length < labels.length }
}

function settled(label: string, open: Open): string {
  if (label === NONE) return rules.sentence.none
  if (CONFIRMED.includes(label)) return rules.pattern(kindOf(label))
  return open === 'open' ? rules.fitsSoFar(kindOf(label)) : rules.fits(kindOf(label))
}

function unlessAura(label: string): string {
  if (label === NONE) return rules.sentence.noneUnlessAura
  return label.startsWith('1.') ? rules.auraOpen(either()[label] ?? kindOf(label)) : rules.unlessAura(kindOf(label))
}

function several(rest: readonly string[], hidden: boolean, labels: readonly string[]): string {
  const [family = '', ...others] = familiesIn(rest)
  if (others.length > 0 || rest.includes(NONE)) return couldBe(labels)
  if (family !== '1') return (hidden ? rules.likelyUnlessAura : rules.likely)(rules.families([family]))
  if (hidden) return rules.likelyAuraOpen
  return rest.every((code) => WITH_AURA.test(code)) ? rules.sentence.whichAura : rules.likely(rules.families([family]))
}

function couldBe(labels: readonly string[]): string {
  const families = familiesIn(labels)
  if (families.length > MOST_NAMED) return rules.sentence.enough
  return (labels.includes(NONE) ? rules.couldBeOrNone : rules.couldBe)(rules.families(families))
}

/** The chapters that the labels stand in, in their order; what fits none stands in no chapter. */
const familiesIn = (labels: readonly string[]): string[] =>
  [...new Set(labels.filter((code) => code !== NONE).map((code) => code.charAt(0)))].sort()

/** The same in a few words, for a list of attacks. */
export function shortLabel(labels: readonly string[], said: object): string {
  const { rest, hidden } = besideAura(labels, said)
  const [label = NONE] = rest
  if (rest.length === 1) return shortOne(label, hidden)
  const families = familiesIn(rest)
  if (!answered(said) || rest.includes(NONE) || families.length >= MOST_NAMED) return rules.short.open
  return families.length === 1 ? rules.short.likely(rules.families(families)) : rules.families(families)
}

function shortOne(label: string, hidden: boolean): string {
  if (label === NONE) return rules.short.none
  if (hidden) return rules.short.auraOpen(either()[label] ?? kindOf(label))
  const named = rules.short.coded(kindOf(label), label)
  return CONFIRMED.includes(label) ? rules.short.pattern(named) : named
}

/** Whether a pattern of this label needs a specialist. */
export const needsSpecialist = (label: string): boolean => CONFIRMED.includes(label)
