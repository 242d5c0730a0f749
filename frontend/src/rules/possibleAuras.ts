// Which auras some symptoms may be, over every completion of what was not said (backend/domain/aura_possible.py).
import { type Aura, least, longest, oneSided, some, succession, toPain } from './auraSymptoms'
import type { AuraSymptom } from './document'
import { rulebook } from './rulebook'

// What a symptom adds to the whole: bits, so that of several symptoms the whole is their union.
const SPREADS = 1
const OUT_OF_TIME = 2
const NEAR = 4
const REVERSIBLE = 8
const LASTING = 16
const MOTOR = 32
const TYPICAL = 64
const RETINAL = 128
const RETINAL_NEAR = 256
const FIRST_SIGN = 512

// Where the values of each kind but the typical begin: three each, three or more characteristics first.
const FROM = { brainstem: 6, hemiplegic: 9, retinal: 12, retinalNear: 15, reversible: 18, lasting: 21 }

const { brainstem_signs, typical_symptoms } = rulebook.limits

/** The bits of aura_values.AURA_VALUES that the aura may be; of a symptom without a kind, every aura. */
export function possibleAuras(aura: Aura): number {
  if (!aura.length) return 1
  const told = succession(aura)
  if (told !== null) return possible(aura, told)
  const known = aura.find((one) => one.onset_minutes != null)?.onset_minutes
  const together = aura.map((one) => ({ ...one, onset_minutes: known }))
  return possible(together, false) | possible(aura, true)
}

function possible(aura: Aura, oneAfterAnother: boolean): number {
  const kinds = aura.map((one) => one.symptom ?? '')
  if (kinds.includes('')) return 2 ** 24 - 2
  const apart = [oneAfterAnother, some(aura, oneSided), some(aura, (one) => one.positive)]
  const features = apart.filter(Boolean).length
  const open = apart.filter((answer) => answer === null).length
  let wholes = new Set([0])
  for (const one of aura) wholes = union(wholes, additions(one))
  let auras = 0
  for (const whole of wholes) {
    const sure = features + Number(has(whole, SPREADS)) + Number(!has(whole, OUT_OF_TIME))
    for (let more = 0; more <= open; more++) auras |= 1 << valueAt(whole, kinds, sure + more)
  }
  return auras
}

const has = (whole: number, bit: number): boolean => (whole & bit) > 0

function union(wholes: Set<number>, more: readonly number[]): Set<number> {
  return new Set([...wholes].flatMap((whole) => more.map((bits) => whole | bits)))
}

/** All that a symptom may add. */
function additions(one: AuraSymptom): number[] {
  return either(one.spreads_gradually).flatMap((spreads) =>
    times(one).flatMap(([timed, near]) => {
      const bits = (spreads ? SPREADS : 0) + (timed ? 0 : OUT_OF_TIME) + (near ? NEAR : 0)
      const features = Number(spreads) + Number(timed)
      return either(one.fully_reversible).flatMap((reversible) =>
        reversible ? ofKind(one, features, near).map((kind) => bits + REVERSIBLE + kind) : [bits + LASTING],
      )
    }),
  )
}

/** What a fully reversible symptom adds by its kind. */
function ofKind(one: AuraSymptom, features: number, near: boolean): number[] {
  const kind = one.symptom ?? ''
  if (kind === 'motor') return [MOTOR]
  if (typical_symptoms.includes(kind)) return [TYPICAL]
  if (kind === 'brainstem') return signsOf(one).map((signs) => FIRST_SIGN * signs)
  return either(confirmedInOneEye(one)).map((sure) => (sure ? sightOf(features, near) : 0))
}

function confirmedInOneEye({ one_eye, confirmed_by }: AuraSymptom): boolean | null {
  if (one_eye === false || confirmed_by === 'none') return false
  return one_eye && confirmed_by ? true : null
}

function sightOf(features: number, near: boolean): number {
  if (features === 2) return RETINAL
  return features === 1 && near ? RETINAL_NEAR : 0
}

/** Signs that were not asked: none, any one, or two and so enough. */
function signsOf({ signs }: AuraSymptom): number[] {
  const places = brainstem_signs.map((_, place) => 1 << place)
  if (!signs) return [0, 3, ...places]
  return [brainstem_signs.reduce((bits, sign, place) => (signs.includes(sign) ? bits | (1 << place) : bits), 0)]
}

/** Whether it lasted as long as it may, and ended near enough to the pain: all that may be true together. */
function times(one: AuraSymptom): [boolean, boolean][] {
  const from = one.onset_minutes == null ? null : toPain(one.onset_minutes)
  const most = longest(one)
  // Of a length that was not recorded these four bring every case.
  const lengths = one.duration_minutes == null ? [0, least, most, Number.POSITIVE_INFINITY] : [one.duration_minutes]
  return lengths.flatMap((minutes) =>
    either(from === null ? null : minutes >= from).map((near): [boolean, boolean] => [
      minutes >= least && minutes <= most,
      near,
    ]),
  )
}

function either(said: boolean | null | undefined): boolean[] {
  return said == null ? [false, true] : [said]
}

/** The place among the values of a whole with so many of the characteristics beside the headache. */
function valueAt(whole: number, kinds: readonly string[], features: number): number {
  const near = has(whole, NEAR)
  const typical = kinds.every((kind) => typical_symptoms.includes(kind)) && !has(whole, LASTING)
  if (typical) return near ? 4 - Math.min(Math.max(features, 1), 3) : 5 - Number(features >= 3)
  const from = FROM[kindOf(whole, kinds)]
  if (features >= 3) return from
  return from + (features === 2 && near ? 1 : 2)
}

function kindOf(whole: number, kinds: readonly string[]): keyof typeof FROM {
  const two = bits(Math.floor(whole / FIRST_SIGN)) > 1
  if (two && !kinds.includes('motor') && !kinds.includes('retinal')) return 'brainstem'
  if (has(whole, MOTOR) && has(whole, TYPICAL)) return 'hemiplegic'
  if (has(whole, RETINAL)) return 'retinal'
  if (has(whole, RETINAL_NEAR)) return 'retinalNear'
  return has(whole, REVERSIBLE) ? 'reversible' : 'lasting'
}

/** How many bits are set. */
export function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count += 1
  return count
}
