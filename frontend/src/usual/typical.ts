/** The person's own typical attack, worked out on this device from what they said themselves, and confirmed. */
import { beganAt } from '../store/began'
import type { AuraSymptom, Episode } from '../store/documents'
import { runs } from '../store/running'
import { clearNumber, clearOne, clearSet, LATEST, LEAST } from './clear'

/** What an attack is like. What only the attack itself can tell is never taken from others: what was taken for it, what
 * helped, what it cost, what may have set it off, what came before, what it was taken for, what was the worst of it. */
const CHOICES = [
  ...(['onset_speed', 'pain_severity', 'side', 'nausea', 'worse_with_activity', 'restless'] as const),
  ...(['vomiting', 'photophobia', 'phonophobia', 'osmophobia'] as const),
] as const
const SETS = ['locations', 'quality', 'autonomic', 'other_symptoms', 'provoked_by'] as const
export type UsualField = (typeof CHOICES)[number] | (typeof SETS)[number] | 'pain_peak' | 'aura'
/** A symptom of an aura as it usually is; an id it gets when it is filled in. */
export type UsualAura = Omit<AuraSymptom, 'id'>
export type Typical = Partial<Pick<Episode, Exclude<UsualField, 'aura'>>> & { aura?: UsualAura[] }

/** Only a whole attack says what is usual. */
export const isOver = ({ span }: Partial<Episode>): boolean => span != null && !runs(span)

/** Those that are over, the latest first. */
const finished = (attacks: readonly Episode[]): Episode[] =>
  attacks.filter(isOver).sort((one, other) => beganAt(other) - beganAt(one))

/** What is clear of the attacks that are over, field by field; null while there are too few of them. */
export function typicalOf(attacks: readonly Episode[]): Typical | null {
  const over = finished(attacks)
  if (over.length < LEAST) return null
  const typical: Typical = {}
  for (const field of CHOICES) say(typical, field, clearOne(answersOf(over, field)))
  for (const field of SETS) say<(typeof SETS)[number]>(typical, field, clearSet(answersOf(over, field)))
  say(typical, 'pain_peak', clearNumber(answersOf(over, 'pain_peak')))
  const aura = auraOf(answersOf(over, 'aura'))
  return aura ? { ...typical, aura } : typical
}

type Said = Exclude<UsualField, 'aura'>

function say<Field extends Said>(typical: Typical, field: Field, answer: Typical[Field] | undefined): void {
  if (answer !== undefined) typical[field] = answer
}

/** The latest answers that the person gave to a question; what as usual filled in is none until it is confirmed. */
function answersOf<Field extends UsualField>(over: readonly Episode[], field: Field): NonNullable<Episode[Field]>[] {
  const found: NonNullable<Episode[Field]>[] = []
  for (const attack of over) {
    const answer = attack.prefilled?.includes(field) ? null : attack[field]
    if (answer != null) found.push(answer)
    if (found.length === LATEST) break
  }
  return found
}

/** Which symptoms are clear, each with what is clear of it. */
function auraOf(auras: readonly (readonly AuraSymptom[])[]): UsualAura[] | undefined {
  const symptoms = clearSet(auras.map((aura) => [...new Set(aura.map(({ symptom }) => symptom))]))
  return symptoms?.map((symptom) =>
    detailsOf(
      auras.flat().filter((one) => one.symptom === symptom),
      { symptom },
    ),
  )
}

const DETAILS = [
  ...(['onset_minutes', 'duration_minutes', 'spreads_gradually', 'one_sided'] as const),
  ...(['positive', 'fully_reversible', 'one_eye'] as const),
] as const

function detailsOf(same: readonly AuraSymptom[], usual: UsualAura): UsualAura {
  for (const detail of DETAILS) sayDetail(usual, detail, clearOne(given(same, detail)))
  const signs = clearSet(given(same, 'signs'))
  return signs ? { ...usual, signs } : usual
}

function sayDetail<Detail extends (typeof DETAILS)[number]>(
  usual: UsualAura,
  detail: Detail,
  answer: UsualAura[Detail] | undefined,
): void {
  if (answer !== undefined) usual[detail] = answer
}

const given = <Detail extends keyof AuraSymptom>(
  same: readonly AuraSymptom[],
  detail: Detail,
): NonNullable<AuraSymptom[Detail]>[] =>
  same.flatMap((one) => {
    const answer = one[detail]
    return answer == null ? [] : [answer]
  })
