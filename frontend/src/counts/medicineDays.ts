// On which days something was taken, by overuse class (backend/domain/medicine_days.py).
import { type Answer, both, either, NO, UNKNOWN, YES } from './answer'
import { counting } from './counting'
import type { Dose } from './doses'
import type { Laid } from './laid'
import { blank, type Calendar, type Marks, markAll, markDay, orOf, unless } from './marks'

/** `recorded` is certain where it is known what was taken. */
export interface MedicineDays {
  recorded: Marks
  byClass: Map<string, Marks>
  /** What counts against a limit of 8.2, by name (backend/domain/overused.py). */
  overuse: Map<string, Marks>
  specific: Marks
  specificHelped: Marks
  triptanOrErgotHelped: Marks
}

export function medicineDays(days: Calendar, laid: Laid, free: Marks): MedicineDays {
  const { recorded, unnamed, single } = answeredOn(days, laid, free)
  const open = orOf(unless(recorded, UNKNOWN), unnamed)
  const of = (kind: Kind): Marks => taken(days, laid.doses, kind, open)
  const byClass = new Map([['any', orOf(of(counts), single)]])
  for (const name of counting.medicine_classes.filter((one) => one !== 'any')) byClass.set(name, of(shownAs(name)))
  return {
    recorded,
    byClass,
    overuse: overused(byClass, of, single),
    specific: of(specific),
    specificHelped: of((dose) => both(specific(dose), dose.helped)),
    triptanOrErgotHelped: of((dose) => both(triptanOrErgot(dose), dose.helped)),
  }
}

/** Days of which it is known what was taken; of which it is only known that something was; the latter, of one-day attacks. */
function answeredOn(days: Calendar, laid: Laid, free: Marks): { recorded: Marks; unnamed: Marks; single: Marks } {
  const [recorded, unnamed, single] = [free.slice(), blank(days), blank(days)]
  for (const { day } of laid.doses) markDay(recorded, days, day, YES)
  for (const attack of laid.attacks) {
    const [only, ...more] = attack.stretches
    const short = only && !more.length && only[0] === only[1]
    markAll(recorded, days, attack.stretches, certainly(attack.medicinesAnswered))
    markAll(unnamed, days, attack.stretches, attack.unnamed ? UNKNOWN : NO)
    if (short) markDay(single, days, only[0], certainly(attack.unnamed))
  }
  return { recorded, unnamed, single }
}

/** A combination that holds a triptan counts as nothing but a combination. */
function overused(byClass: ReadonlyMap<string, Marks>, of: (kind: Kind) => Marks, single: Marks): Map<string, Marks> {
  const unnamed = of(inClass(''))
  const alone = new Map([...byClass, ['triptan', of(inClass('triptan'))]])
  const all = (names: readonly string[]): Marks => orOf(unnamed, ...names.map((name) => alone.get(name) ?? unnamed))
  const [several, other] = [all(counting.overuse.several), all(counting.overuse.other)]
  return new Map([
    ...alone,
    ['several', several],
    ['other', other],
    ['any', orOf(several, other, single)],
    ['unnamed', orOf(unnamed, single)],
  ])
}

type Kind = (dose: Dose) => Answer

function taken(days: Calendar, doses: readonly Dose[], kind: Kind, open: Marks): Marks {
  const marks = open.slice()
  for (const dose of doses) markDay(marks, days, dose.day, both(dose.acute, kind(dose)))
  return marks
}

function counts({ medicine }: Dose): Answer {
  return certainly(medicine.overuseClass !== 'not_counted')
}

function specific(dose: Dose): Answer {
  return either(certainly(dose.medicine.specific), inClass('unknown')(dose))
}

function triptanOrErgot(dose: Dose): Answer {
  return either(inClass('ergot')(dose), certainly(dose.medicine.triptan))
}

/** A combination that holds a triptan is shown under both. */
function shownAs(name: string): Kind {
  const inside = inClass(name)
  return name === 'triptan' ? (dose) => either(inside(dose), certainly(dose.medicine.triptan)) : inside
}

/** A medicine of unknown class may be of any. */
function inClass(name: string): Kind {
  return ({ medicine: { overuseClass } }) => {
    if (overuseClass === 'unknown') return UNKNOWN
    return certainly(overuseClass === name)
  }
}

function certainly(yes: boolean): Answer {
  return yes ? YES : NO
}
