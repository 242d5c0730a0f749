/** The report as its pages are, for the days that are wanted, and the way to keep it as a file. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Disclosure } from '../ui/Disclosure'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { Scroll } from '../ui/Scroll'
import { Segments } from '../ui/Segments'
import { Switch } from '../ui/Switch'
import { addDays, daysBetween } from '../words/dates'
import { language } from '../words/languages'
import { page } from '../words/page'
import { usualPaper } from '../words/paperSize'
import { reading } from '../words/reading'
import { written } from '../words/written'
import { Shown, useGot } from './got'
import type { Days, Scope, Sheet, Source } from './source'
import { Written } from './Written'

export type ReadPageProps = { source: Source; scope: Scope; today: string }

const LENGTHS = ['30', '90', '365', '730'] as const
/** The usual length of a report, where what is shared is too long to be summed up at once. */
const USUAL = '90'
/** The server sums up no more at once. */
const MOST_DAYS = 732

export function ReadPage({ source, scope, today }: ReadPageProps) {
  const choices = choicesOf(scope, today)
  const chosen = useSignal<string>(choices['all'] ? 'all' : USUAL)
  const days = daysOf(chosen.value, scope, today)
  const sheet: Sheet = { ...days, language: language(), paper: usualPaper() }
  return (
    <>
      <Segments
        label={reading.period}
        name="reading-days"
        choices={choices}
        chosen={chosen.value}
        onChange={(choice) => {
          chosen.value = choice
        }}
      />
      {!choices['all'] && <p class="small">{reading.longest}</p>}
      <Pages source={source} sheet={sheet} />
      {source.evidence && <HowWritten ask={source.evidence} days={days} />}
    </>
  )
}

function HowWritten({ ask, days }: { ask: NonNullable<Source['evidence']>; days: Days }) {
  return (
    <Disclosure title={written.title}>
      {() => <Written key={JSON.stringify(days)} ask={() => ask(days)} name={JSON.stringify(days)} />}
    </Disclosure>
  )
}

/** The lengths that lie within what is shared, and all of it where that is not too long. */
function choicesOf(scope: Scope, today: string): Readonly<Record<string, string>> {
  const shared = scope.from ? daysBetween(scope.from, lastOf(scope, today)) + 1 : Number.POSITIVE_INFINITY
  const shorter = LENGTHS.filter((length) => Number(length) < shared)
  const names = shared <= MOST_DAYS ? [...shorter, 'all' as const] : shorter
  return Object.fromEntries(names.map((name) => [name, reading.periods[name]]))
}

const lastOf = ({ to }: Scope, today: string): string => (to && to < today ? to : today)

/** The latest days of what is shared. */
function daysOf(choice: string, scope: Scope, today: string): Days {
  const last = lastOf(scope, today)
  const length = LENGTHS.find((one) => one === choice)
  return length ? { as_of: last, from: addDays(last, 1 - Number(length)) } : { as_of: last }
}

function Pages({ source, sheet }: { source: Source; sheet: Sheet }) {
  const asking = useGot(JSON.stringify(sheet), () => source.pages(sheet))
  return (
    <Shown asking={asking}>
      {(count) => (
        <>
          <p role="status">{page.pages(count)}</p>
          <Leaves source={source} sheet={sheet} />
          <Pictures source={source} sheet={sheet} count={count} />
        </>
      )}
    </Shown>
  )
}

function Leaves({ source, sheet }: { source: Source; sheet: Sheet }) {
  const says = useSignal('')
  const save = async (): Promise<void> => {
    says.value = page.making
    const got = await source.pdf(sheet)
    says.value = got.ok ? page.saved : reading.failed
    if (got.ok) download(got.value, `umbra-${sheet.as_of ?? 'report'}.pdf`)
  }
  return (
    <div class="row unprinted">
      <button type="button" class="btn" onClick={() => void save()}>
        <Icon name="down" />
        {page.save}
      </button>
      <p role="status">{says.value}</p>
    </div>
  )
}

function Pictures({ source, sheet, count }: { source: Source; sheet: Sheet; count: number }) {
  const isLarge = useSignal(false)
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  return (
    <>
      <Switch
        label={page.larger}
        on={isLarge.value}
        onChange={(on) => {
          isLarge.value = on === 'on'
        }}
      />
      <Scroll label={page.title}>
        <ol class={isLarge.value ? 'sheets large' : 'sheets'}>
          {numbers.map((number) => (
            <li key={number}>
              <Picture source={source} sheet={sheet} number={number} count={count} />
            </li>
          ))}
        </ol>
      </Scroll>
    </>
  )
}

type PictureProps = { source: Source; sheet: Sheet; number: number; count: number }

/** A picture needs the leave to read, which an address must not carry: so it is fetched, and let go of with its page. */
function Picture({ source, sheet, number, count }: PictureProps) {
  const { got } = useGot(`${JSON.stringify(sheet)} ${number}`, () => source.picture(sheet, number))
  const file = got?.ok ? got.value : null
  const address = useSignal('')
  useEffect(() => {
    if (!file) return
    const made = URL.createObjectURL(file)
    address.value = made
    return () => URL.revokeObjectURL(made)
  }, [file])
  const name = page.picture(number, count)
  if (!address.value) return <div class={`sheet ${sheet.paper}`} aria-label={name} role="img" />
  return <img class={`sheet ${sheet.paper}`} src={address.value} alt={name} />
}
