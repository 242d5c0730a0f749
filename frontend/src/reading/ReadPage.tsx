/** The report as its pages are, for the days that are wanted, and the way to keep it as a file. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Disclosure } from '../ui/Disclosure'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { Scroll } from '../ui/Scroll'
import { Segments } from '../ui/Segments'
import { Switch } from '../ui/Switch'
import { addDays } from '../words/dates'
import { language } from '../words/languages'
import { page } from '../words/page'
import { usualPaper } from '../words/paperSize'
import { reading } from '../words/reading'
import { written } from '../words/written'
import { Shown, useGot } from './got'
import type { Days, Scope, Sheet, Source } from './source'
import { Written } from './Written'

export type ReadPageProps = { source: Source; scope: Scope; today: string; days?: Days }

const LENGTHS = ['90', '30'] as const

/** `days`: those of somebody who chose them elsewhere; without them they are chosen here. */
export function ReadPage({ source, scope, today, days }: ReadPageProps) {
  const chosen = useSignal<string>('all')
  const wanted = days ?? daysOf(chosen.value, scope, today)
  const sheet: Sheet = { ...wanted, language: language(), paper: usualPaper() }
  return (
    <>
      {!days && (
        <Segments
          label={reading.period}
          name="reading-days"
          choices={reading.periods}
          chosen={chosen.value}
          onChange={(choice) => {
            chosen.value = choice
          }}
        />
      )}
      <Pages source={source} sheet={sheet} />
      {source.evidence && <HowWritten ask={source.evidence} days={wanted} />}
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

/** The latest days of what is shared. */
export function daysOf(choice: string, { from, to }: Scope, today: string): Days {
  const last = to && to < today ? to : today
  const length = LENGTHS.find((one) => one === choice)
  if (!length) return { as_of: last }
  const first = addDays(last, 1 - Number(length))
  return { as_of: last, from: from && from > first ? from : first }
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
      <button type="button" class="btn" onClick={() => print()}>
        <Icon name="print" />
        {reading.print}
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
