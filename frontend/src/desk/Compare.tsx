/** Two periods side by side, each per 30 days, so that before and after a change can be compared. */
import { useSignal } from '@preact/signals'
import { Shown, useGot } from '../reading/got'
import type { Got, Scope, Source, Summary } from '../reading/source'
import { Disclosure } from '../ui/Disclosure'
import { Scroll } from '../ui/Scroll'
import { TextField } from '../ui/TextField'
import { addDays, daysBetween } from '../words/dates'
import { desk } from '../words/desk'
import { numberIn } from '../words/grammar'

type Period = { from: string; to: string }
type CompareProps = { source: Source; scope: Scope; today: string }
/** As many days before as after, where as many are shared. */
const USUAL = 90

export const Compare = (props: CompareProps) => (
  <Disclosure title={desk.compare.title}>{() => <Periods {...props} />}</Disclosure>
)

function Periods({ source, scope, today }: CompareProps) {
  const [earlier, later] = halvesOf(scope, today)
  const before = useSignal<Period>(earlier)
  const after = useSignal<Period>(later)
  return (
    <>
      <p class="small">{desk.compare.hint}</p>
      <div class="cols two">
        <Choice
          title={desk.compare.before}
          period={before.value}
          today={today}
          onChange={(one) => {
            before.value = one
          }}
        />
        <Choice
          title={desk.compare.after}
          period={after.value}
          today={today}
          onChange={(one) => {
            after.value = one
          }}
        />
      </div>
      <Beside source={source} scope={scope} before={before.value} after={after.value} />
    </>
  )
}

/** The latest 90 days and the 90 before; of fewer days that are shared, their two halves. */
function halvesOf({ from, to }: Scope, today: string): [Period, Period] {
  const last = to && to < today ? to : today
  const shared = from ? daysBetween(from, last) + 1 : Number.POSITIVE_INFINITY
  const each = Math.max(1, Math.min(USUAL, Math.floor(shared / 2)))
  const middle = addDays(last, 1 - each)
  return [
    { from: addDays(middle, -each), to: addDays(middle, -1) },
    { from: middle, to: last },
  ]
}

type ChoiceProps = { title: string; period: Period; today: string; onChange: (period: Period) => void }

const Choice = ({ title, period, today, onChange }: ChoiceProps) => (
  <fieldset class="stack">
    <legend>{title}</legend>
    <div class="pair">
      <TextField
        label={desk.compare.from}
        type="date"
        max={today}
        value={period.from}
        onChange={(from) => onChange({ ...period, from })}
      />
      <TextField
        label={desk.compare.to}
        type="date"
        max={today}
        value={period.to}
        onChange={(to) => onChange({ ...period, to })}
      />
    </div>
  </fieldset>
)

type BesideProps = Omit<CompareProps, 'today'> & { before: Period; after: Period }
type Counts = Summary['period']

function Beside({ source, scope, before, after }: BesideProps) {
  const wrong = ![before, after].every((one) => canBeSummedUp(one, scope))
  const key = JSON.stringify([before, after])
  const asking = useGot(key, () => (wrong ? NOTHING : both(source, before, after)))
  if (wrong) return <p class="wrong">{desk.compare.wrong}</p>
  return (
    <Shown asking={asking}>
      {(periods) => (
        <Scroll label={desk.compare.title}>
          <Table periods={periods} />
        </Scroll>
      )}
    </Shown>
  )
}

/** As the server takes it: in order, of two years at most, and with a day that is shared. */
function canBeSummedUp({ from, to }: Period, scope: Scope): boolean {
  if (!from || !to || from > to || daysBetween(from, to) > MOST) return false
  return to >= (scope.from ?? to) && from <= (scope.to ?? from)
}

const MOST = 732
const NOTHING: Promise<Got<Counts[]>> = Promise.resolve({ ok: true, value: [] })

async function both(source: Source, ...periods: Period[]): Promise<Got<Counts[]>> {
  const got = await Promise.all(periods.map(({ from, to }) => source.summary({ from, as_of: to })))
  const counts: Counts[] = []
  for (const one of got) {
    if (!one.ok) return one
    counts.push(one.value.period)
  }
  return { ok: true, value: counts }
}

const MEASURES = ['headache_days', 'migraine_days', 'severe_days', 'aura_days', 'headache_free_days'] as const
const MEDICINES = ['any', 'triptan', 'non_opioid', 'opioid'] as const

const Table = ({ periods }: { periods: readonly Counts[] }) => (
  <table class="data">
    <thead>
      <tr>
        <th scope="col">{desk.compare.per30}</th>
        <th scope="col">{desk.compare.before}</th>
        <th scope="col">{desk.compare.after}</th>
      </tr>
    </thead>
    <tbody>
      <Line name={desk.compare.days} cells={periods.map(({ days }) => String(days))} />
      <Line name={desk.compare.recorded} cells={periods.map(({ days_recorded }) => String(days_recorded))} />
      {MEASURES.map((one) => (
        <Line
          key={one}
          name={desk.compare.measures[one]}
          cells={periods.map((counts) => per30(counts[one], counts.days))}
        />
      ))}
      {MEDICINES.map((one) => (
        <Line
          key={one}
          name={desk.compare.measures[one]}
          cells={periods.map(({ acute_medication_days, days }) => per30(acute_medication_days[one], days))}
        />
      ))}
    </tbody>
  </table>
)

const Line = ({ name, cells }: { name: string; cells: readonly string[] }) => (
  <tr>
    <th scope="row">{name}</th>
    {cells.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
      <td class="num" key={at}>
        {cell}
      </td>
    ))}
  </tr>
)

/** At least and at most, as if the period had 30 days, to one tenth. */
export function per30(pair: unknown, days: number): string {
  const [least, most] = Array.isArray(pair) ? pair.map((one) => Math.round((Number(one) * 300) / days) / 10) : []
  if (least === undefined || most === undefined) return '–'
  return least === most ? numberIn(least) : `${numberIn(least)}–${numberIn(most)}`
}
