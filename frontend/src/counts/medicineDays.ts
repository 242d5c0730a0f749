// On which days something was taken, by overuse class (backend/domain/medicine_days.py).
import { type Answer, both, either, NO, UNKNOWN, YES } from './answer'
import { counting } from './counting'
import type { Dose } from './doses'
import type { Laid } from './laid'
import { blank, type Calendar, type Marks, markAll, markDay, orOf, unless, where } from './marks'

/** `recorded` is certain where it is known what was taken. */
export interface MedicineDays {
  recorded: Marks
  byClass: Map<string, Marks>
  triptanAlone: Marks
  specific: Marks
  specificHelped: Marks
  triptanOrErgotHelped: Marks
}

export function medicineDays(days: Calendar, laid: Laid, free: Marks): MedicineDays {
  const [recorded, unnamed, single] = [free.slice(), blank(days), blank(days)]
  for (const { day } of laid.doses) markDay(recorded, days, day, YES)
  for (const attack of laid.attacks) {
    if (attack.medicinesAnswered) markAll(recorded, days, attack.stretches, YES)
    if (!attack.unnamed) continue
    markAll(unnamed, days, attack.stretches, UNKNOWN)
    const [only, ...more] = attack.stretches
    if (only && !more.length && only[0] === only[1]) markDay(single, days, only[0], YES)
  }
  const open = orOf(unless(recorded, UNKNOWN), unnamed)
  const of = (kind: (dose: Dose) => Answer): Marks => taken(days, laid.doses, kind, open)
  const classes = counting.medicine_classes.filter((name) => name !== 'any')
  const isTriptan = ({ medicine }: Dose): Answer => certainly(medicine.triptan)
  const byClass = new Map([['any', orOf(of(counts), where(single, YES))]])
  for (const name of classes) {
    const inClass = inClassOf(name)
    byClass.set(name, of(name === 'triptan' ? (dose) => either(inClass(dose), isTriptan(dose)) : inClass))
  }
  const specific = (dose: Dose): Answer => either(certainly(dose.medicine.specific), anyClass(dose))
  const triptanOrErgot = (dose: Dose): Answer => either(inClassOf('ergot')(dose), isTriptan(dose))
  return {
    recorded,
    byClass,
    triptanAlone: of(inClassOf('triptan')),
    specific: of(specific),
    specificHelped: of((dose) => both(specific(dose), dose.helped)),
    triptanOrErgotHelped: of((dose) => both(triptanOrErgot(dose), dose.helped)),
  }
}

function taken(days: Calendar, doses: readonly Dose[], kind: (dose: Dose) => Answer, open: Marks): Marks {
  const marks = open.slice()
  for (const dose of doses) markDay(marks, days, dose.day, both(dose.acute, kind(dose)))
  return marks
}

function counts({ medicine }: Dose): Answer {
  return certainly(medicine.overuseClass !== 'not_counted')
}

/** A medicine of unknown class may be of any. */
function anyClass({ medicine }: Dose): Answer {
  return medicine.overuseClass === 'unknown' ? UNKNOWN : NO
}

const inClassOf =
  (name: string) =>
  (dose: Dose): Answer =>
    dose.medicine.overuseClass === name ? YES : anyClass(dose)

function certainly(yes: boolean): Answer {
  return yes ? YES : NO
}
