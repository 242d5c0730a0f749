/** What a doctor should read before anything else, worst first; and that an unasked question is not a no. */
import type { Flagged } from '../counts/flags'
import { OF_THE_PERSON } from '../rules/asked'
import { Icon } from '../ui/Icon'
import { shortDay } from '../words/dates'
import { flags as words } from '../words/flags'

const reasons = (): Readonly<Record<string, string>> => words.reasons
const LEVELS = ['emergency', 'prompt', 'discuss'] as const

export function Flags({ flags, recorded }: { flags: readonly Flagged[]; recorded: boolean }) {
  if (flags.length === 0) return recorded ? <p class="small">{words.report.none}</p> : null
  return (
    <section class="card notice tight">
      <h3>{words.report.title}</h3>
      {LEVELS.map((level) => (
        <Level key={level} level={level} flags={flags.filter((flag) => flag.level === level)} />
      ))}
      <p class="small">{words.proposal}</p>
    </section>
  )
}

function Level({ level, flags }: { level: (typeof LEVELS)[number]; flags: readonly Flagged[] }) {
  if (flags.length === 0) return null
  return (
    <>
      <h4>{words.report.levels[level]}</h4>
      <ul>
        {flags.map(({ code, on }) => (
          <li key={code} class="flagged">
            <Icon name="flag" />
            <span>
              {capital(reasons()[code] ?? code)}
              {ofThePerson(code) && level !== 'emergency' ? '' : whenOf(on)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is so of the person is so on every day. */
const ofThePerson = (code: string): boolean => OF_THE_PERSON.some((question) => question === code)

const FEW = 4

/** The days on which attacks raised it; what the background raises has none. */
function whenOf(on: readonly string[]): string {
  const last = on.at(-1)
  if (!last) return ''
  return on.length > FEW ? words.report.onDays(on.length, shortDay(last)) : words.report.on(on.map(shortDay).join(', '))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
