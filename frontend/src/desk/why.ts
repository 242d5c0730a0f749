/** Why a diary stands where it does in the list, in words. */

import { shortDay } from '../words/dates'
import { desk } from '../words/desk'
import { flags } from '../words/flags'
import { report } from '../words/report'

export type Reason = { readonly [name: string]: unknown }

/** The medicines of the limits of 8.2. */
const MEDICINE: Record<string, keyof typeof desk.medicines> = {
  '8.2.1': 'ergot',
  '8.2.2': 'triptan',
  '8.2.3': 'non_opioid',
  '8.2.4': 'opioid',
  '8.2.5': 'combination',
  '8.2.6': 'several',
  '8.2.7': 'unknown',
  '8.2.8': 'other',
}

/** A pair of the least and the most, as a person reads it. */
export function rangeOf(pair: unknown): string {
  if (!Array.isArray(pair)) return '–'
  const [least, most] = pair
  return report.range(Number(least), Number(most))
}

export function whyOf(reason: Reason): string {
  const { code, now, before } = reason
  switch (code) {
    case 'flag_emergency':
    case 'flag_prompt':
    case 'flag_discuss':
      return desk.why.flag(signOf(String(reason['flag'])), shortDay(String(reason['day'])))
    case 'medicine_reached':
    case 'medicine_near':
      return desk.why[code](medicineOf(reason), rangeOf(reason['count']), Number(reason['limit']))
    case 'more_headache':
    case 'more_migraine':
    case 'fewer_headache':
      return desk.why[code](rangeOf(before), rangeOf(now))
    default:
      return calmly(reason)
  }
}

function calmly(reason: Reason): string {
  if (reason['code'] === 'little_recorded')
    return desk.why.little_recorded(Number(reason['recorded']), Number(reason['days']))
  return reason['code'] === 'silent' ? desk.why.silent : desk.why.steady
}

const medicineOf = (reason: Reason): string => desk.medicines[MEDICINE[String(reason['medicine'])] ?? 'other']

function signOf(code: string): string {
  const named: Readonly<Record<string, string>> = flags.reasons
  return named[code] ?? code
}
