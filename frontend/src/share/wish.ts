/** What a new link shall give, as it is chosen, and what the account is asked for then. */
import { PARTS, type PartName } from '../reading/given'
import { addDays } from '../words/dates'
import type { Wish } from './besides'

export type Choices = {
  name: string
  period: '90' | '365' | 'all' | 'own'
  from: string
  to: string
  frozen: 'live' | 'frozen'
  include: readonly PartName[]
  days: string
  passcode: 'on' | 'off'
}

/** Notes are the person's own words: they go along only when that is wished. */
export const AT_FIRST: Choices = {
  name: '',
  period: '90',
  from: '',
  to: '',
  frozen: 'live',
  include: PARTS.filter((part) => part !== 'notes'),
  days: '14',
  passcode: 'on',
}

/** For how many days a link may open; the server takes no more. */
export const LASTING = ['1', '7', '14', '30', '90'] as const

/** Null while the days that were chosen are none. */
export function wishOf(choices: Choices, today: string): Wish | null {
  const days = daysOf(choices, today)
  if (!days) return null
  const { name, frozen, include, days: lasting, passcode } = choices
  const scope = { ...days, include: [...include] }
  return {
    ...{ name: name.trim(), scope, today },
    ...{ frozen: frozen === 'frozen', days: Number(lasting), passcode: passcode === 'on' },
  }
}

function daysOf({ period, from, to }: Choices, today: string): { from: string | null; to: string | null } | null {
  if (period === 'all') return { from: null, to: null }
  if (period !== 'own') return { from: addDays(today, 1 - Number(period)), to: null }
  if (from && to && from > to) return null
  return { from: from || null, to: to || null }
}
