/** What stands on the line of an attack, in words; what was not recorded is never a no. */
import { words } from '../words'
import { dayAndMonth, fullDay, length, pastLength, timeAt } from '../words/dates'
import { flags } from '../words/flags'
import { reading } from '../words/reading'
import { report } from '../words/report'
import type { Line } from './source'

const severities = (): Readonly<Record<string, string>> => report.severity
const FEW = 2

/** "22 November 2026, 01:15", by the clock of where it began. */
export function beganInWords({ began, day_only }: Line): string {
  if (!began) return report.dash
  const day = fullDay(began.slice(0, 10))
  return day_only ? day : `${day}, ${timeAt(new Date(`${began}:00Z`), 'UTC')}`
}

export function lastedInWords({ minutes: [least = 0, most = null], running }: Line): string {
  const lowest = least ?? 0
  if (running) return reading.running
  if (lowest === most) return pastLength(lowest)
  return lowest > 0 ? report.atLeast(length(lowest)) : report.dash
}

export function worstInWords({ pain_peak, severity }: Line): string {
  if (pain_peak !== null) return `${pain_peak}`
  return (severity && severities()[severity]) || report.dash
}

/** By code, as a doctor reads them; a warning stands before any label. */
export function fitsInWords({ fits, aura_open, warnings }: Line): string {
  const told = codesInWords(fits, aura_open ? 'aura open' : 'settled')
  return warnings.length > 0 ? flags.beforeLabel(told) : told
}

function codesInWords(fits: readonly string[], aura: 'aura open' | 'settled'): string {
  if (fits.length === 1 && fits[0] === 'unclassified') return report.none
  if (fits.length > FEW || fits.includes('unclassified')) return report.openLabels
  return aura === 'aura open' ? report.auraNotSaid(fits.join(', ')) : fits.join(', ')
}

export function takenInWords({ taken }: Line): string {
  const names = taken.map(({ medicine }) => medicine || reading.unknownMedicine)
  return names.length > 0 ? words.common.list([...new Set(names)]) : report.dash
}

/** How long after its beginning it was entered, where that is known. */
export function lateInWords({ days_late }: Line): string | null {
  if (days_late === null) return null
  return days_late === 0 ? reading.soon : reading.late(days_late)
}

/** "22 November", for a heading. */
export const dayOf = ({ began }: Line): string => (began ? dayAndMonth(began.slice(0, 10)) : report.dash)
