// The warnings of a whole diary: those of its attacks with their days, and the person's (backend/domain/diary_flags.py).
import { type Flag, flagRules, raisedBy } from '../rules/flags'
import { answeredAt } from '../rules/personSigns'
import { YES } from './answer'
import type { Attack } from './attack'
import { counting } from './counting'
import type { BackgroundFields } from './document'
import type { Pattern } from './patterns'
import { byName } from './profile'
import { dateOf } from './zones'

export interface Flagged extends Flag {
  /** The days on which it was raised; none where the background raises it. */
  on: string[]
  because: string
}

type Raised = Omit<Flagged, 'because'>

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WORST_FIRST = ['emergency', 'prompt', 'discuss']
const OF_THE_DIARY = flagRules(counting.flags.rules)

/** Worst first; of the attacks of a period, on its last day, with the patterns found. */
export function diaryFlags(
  attacks: readonly Attack[],
  background: BackgroundFields,
  asOf: number,
  patterns: Readonly<Record<string, Pattern>>,
): Flagged[] {
  const ofAttacks = raisedIn(attacks)
  const status = statusDays(attacks)
  const stands = new Set([
    ...answeredAt(background, asOf * DAY),
    ...(overused(patterns) ? ['overuse'] : []),
    ...(status.length ? ['aura_status'] : []),
  ])
  const more = raisedBy(OF_THE_DIARY, (sign) => stands.has(sign)).filter((flag) => !ofAttacks.some(asGraveAs(flag)))
  return [...ofAttacks, ...more.map((flag) => ({ ...flag, on: flag.code === 'aura_status' ? status : [] }))]
    .sort((one, other) => rank(one) - rank(other) || byName(one.code, other.code))
    .map((flag) => ({ ...flag, because: counting.flags.says[flag.code] ?? flag.code }))
}

const rank = ({ level }: Flag): number => WORST_FIRST.indexOf(level)

const asGraveAs =
  (flag: Flag) =>
  (other: Flag): boolean =>
    other.code === flag.code && rank(other) <= rank(flag)

const overused = (patterns: Readonly<Record<string, Pattern>>): boolean =>
  Object.entries(patterns).some(([code, { state }]) => code.startsWith('8.2') && state === 'yes')

function raisedIn(attacks: readonly Attack[]): Raised[] {
  const found = new Map<string, Flag & { days: number[] }>()
  for (const { began, flags } of attacks) {
    for (const flag of flags) {
      const known = found.get(`${flag.code} ${flag.level}`)
      if (known) known.days.push(began)
      else found.set(`${flag.code} ${flag.level}`, { ...flag, days: [began] })
    }
  }
  return [...found.values()].map(({ days, ...flag }) => ({ ...flag, on: datesOf(days) }))
}

/** The days on which auras began that came too close to one another. */
function statusDays(attacks: readonly Attack[]): string[] {
  const { status_auras, status_hours } = counting.flags
  const auras = attacks
    .filter(({ aura }) => aura === YES)
    .map(({ began, entry }) => ({ began, started: Date.parse(entry.fields.span?.started_at ?? '') }))
    .sort((one, other) => one.started - other.started)
  const close = auras.flatMap((first, place) => {
    const those = auras.slice(place, place + status_auras)
    const last = those[status_auras - 1]
    return last && last.started - first.started <= status_hours * HOUR ? those : []
  })
  return datesOf(close.map(({ began }) => began))
}

const datesOf = (days: readonly number[]): string[] => [...new Set(days)].sort((one, other) => one - other).map(dateOf)
