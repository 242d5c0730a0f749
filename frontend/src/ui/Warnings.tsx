/** What must be read before any label: a call for help, or calmer, what to bring to a doctor. It blocks nothing. */
import { flags as words } from '../words/flags'
import { Icon } from './Icon'

export type Warning = { code: string; level: string }
export type WarningsProps = { flags: readonly Warning[]; number: string }

const reasons = (): Readonly<Record<string, string>> => words.reasons
const CALM = ['prompt', 'discuss'] as const

export function Warnings({ flags, number }: WarningsProps) {
  const urgent = at('emergency', flags)
  return (
    <>
      {urgent.length > 0 && <SeekCare flags={urgent} number={number} />}
      {CALM.map((level) => (
        <Calm key={level} level={level} flags={at(level, flags)} />
      ))}
    </>
  )
}

const at = (level: string, flags: readonly Warning[]): Warning[] => flags.filter((flag) => flag.level === level)

export const reasonsOf = (flags: readonly Warning[]): string =>
  words.list([...new Set(flags.map(({ code }) => reasons()[code] ?? code))])

function SeekCare({ flags, number }: WarningsProps) {
  return (
    <section class="card notice" role="alert">
      <h2>{words.title}</h2>
      <p>
        <strong>{words.body(number)}</strong>
      </p>
      <a class="btn main-act wide" href={`tel:${number.replaceAll(' ', '')}`}>
        <Icon name="phone" />
        {words.call(number)}
      </a>
      <p class="small">
        {words.because(reasonsOf(flags))} {words.saved}
      </p>
    </section>
  )
}

function Calm({ level, flags }: { level: (typeof CALM)[number]; flags: readonly Warning[] }) {
  if (flags.length === 0) return null
  return (
    <p class="card tight flagged">
      <Icon name="flag" />
      <span>{words.calm(words.levels[level], reasonsOf(flags))}</span>
    </p>
  )
}
