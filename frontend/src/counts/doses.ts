// Every dose with its day and the class it counts in (backend/domain/doses.py).
import { type Answer, truth, UNKNOWN } from './answer'
import type { Diary, DoseFields, Entry, EpisodeFields } from './document'
import type { Calendar } from './marks'
import { type Counted, counted, NOT_KNOWN } from './medicines'
import { remembered } from './remember'
import { dayOf, dayOfDate, localTime, startOf, ZONES } from './zones'

/** `day`: a day number, NaN where the time is not known. */
export interface Dose {
  fields: DoseFields
  day: number
  medicine: Counted
  acute: Answer
  helped: Answer
}

/** A dose, and the attack that it stands in. */
interface Placed {
  fields: DoseFields
  home: EpisodeFields | null
  inAttack: boolean
}

/** `near`: only those that were taken about these days. */
export function dosesOf(diary: Diary, near: Calendar | null = null): Dose[] {
  const medicines = new Map(diary.medications.map((one) => [one.id, counted(one.fields)]))
  const zoneAt = remembered(zones, diary, zoneFinder)
  const all = placedDoses(diary)
  return (near ? all.filter((dose) => isNear(momentOf(dose), near)) : all).map((dose) => {
    const { fields, home, inAttack } = dose
    const taken = momentOf(dose)
    const zone = home?.span?.time_zone ?? zoneAt(taken)
    const medicine = medicineOf(fields, medicines)
    return {
      fields,
      day: dayOf(localTime(taken, zone)),
      medicine,
      acute: truth(medicine.acute ?? (inAttack || null)),
      helped: helpedOf(fields),
    }
  })
}

const moments = new WeakMap<DoseFields, number>()
const zones = new WeakMap<Diary, (moment: number) => string>()

function momentOf({ fields, home }: Placed): number {
  return fields.taken_at ? remembered(moments, fields, takenAt) : Date.parse(home?.span?.started_at ?? '')
}

function isNear(moment: number, { first, size }: Calendar): boolean {
  return moment >= startOf(first - ZONES) && moment < startOf(first + size + ZONES)
}

function takenAt({ taken_at }: DoseFields): number {
  return Date.parse(taken_at ?? '')
}

function placedDoses(diary: Diary): Placed[] {
  const attacks = new Map(diary.episodes.map((one) => [one.id, one.fields]))
  const inside = diary.episodes.flatMap(({ fields: home }) =>
    (home.doses ?? []).map((fields) => ({ fields, home, inAttack: true })),
  )
  const others = diary.doses.map(({ fields }) => {
    const inAttack = fields.episode_id != null
    return { fields, home: (inAttack && attacks.get(fields.episode_id ?? '')) || null, inAttack }
  })
  return [...inside, ...others]
}

function medicineOf(fields: DoseFields, medicines: ReadonlyMap<string, Counted>): Counted {
  if (fields.drug) return counted({ name: fields.drug, ingredients: [fields.drug] })
  return medicines.get(fields.medication_id ?? '') ?? NOT_KNOWN
}

function helpedOf(dose: DoseFields): Answer {
  if (dose.relief) return truth(dose.relief !== 'none')
  return dose.pain_after_2h === 0 ? truth(true) : UNKNOWN
}

/** In which zone a dose was taken that stands in no attack: the check-in's of that day, else the one last known. */
function zoneFinder(diary: Diary): (moment: number) => string {
  const known = zonesKnown(diary)
  const noted = new Map(diary.checkins.map(({ fields }) => [dayOfDate(fields.date), fields.time_zone]))
  return (moment) => {
    const latest = lastKnown(known, moment)
    if (Number.isNaN(moment)) return latest
    return noted.get(dayOf(localTime(moment, latest))) || latest
  }
}

type Known = readonly [moment: number, zone: string]

function zonesKnown(diary: Diary): Known[] {
  const began = diary.episodes.map((one) => zoneOf(one)).filter((one) => one !== null)
  const noted = diary.checkins.flatMap(({ fields }): Known[] =>
    fields.time_zone ? [[startOf(dayOfDate(fields.date)), fields.time_zone]] : [],
  )
  return [...began, ...noted].sort(([one], [other]) => one - other)
}

function zoneOf({ fields }: Entry<EpisodeFields>): Known | null {
  const { started_at, time_zone } = fields.span ?? {}
  return started_at && time_zone ? [Date.parse(started_at), time_zone] : null
}

function lastKnown(known: readonly Known[], moment: number): string {
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.[0] ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return (known[low - 1] ?? known[0])?.[1] ?? 'UTC'
}
