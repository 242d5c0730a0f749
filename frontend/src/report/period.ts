/** The period of the report: a number of days back from today, or from one day to another. */
import { addDays } from '../words/dates'

export type Choice = '30' | '90' | '365' | 'own'
export type Chosen = { choice: Choice; from: string; to: string }
export type Period = { from: string; to: string }

export const CHOICES: readonly Choice[] = ['30', '90', '365', 'own']

/** null while the own period is not whole, or ends before it begins. */
export function periodOf({ choice, from, to }: Chosen, today: string): Period | null {
  if (choice !== 'own') return { from: addDays(today, 1 - Number(choice)), to: today }
  const last = to || today
  return from && from <= last && last <= today ? { from, to: last } : null
}
