/** What stands in each column of a table that no app is known to have written. */
import { type Signal, useSignal } from '@preact/signals'
import { columns as known } from '../contract/bringing.json'
import { Select } from '../ui/Select'
import { words } from '../words'
import { bring } from '../words/bring'
import { deviceZone } from '../words/dates'
import type { Shown } from './Asked'
import type { Import } from './server'
import { ZoneField } from './ZoneField'

type Column = NonNullable<Import['told']['columns']>[number]
type Chosen = Signal<Readonly<Record<string, string | null>>>

export function Columns({ bringing, step: { told } }: Shown) {
  const { columns = [], needs = [] } = told.told
  const chosen: Chosen = useSignal(Object.fromEntries(columns.map(({ header, guess }) => [header, guess])))
  const zone = useSignal(told.choices.time_zone ?? deviceZone())
  return (
    <div class="stack">
      <h3>{bring.columns}</h3>
      <p class="small">{bring.columnsHint}</p>
      {columns.map((column) => (
        <Named key={column.header} column={column} chosen={chosen} />
      ))}
      {needs.includes('time_zone') && <ZoneField zone={zone} />}
      <button
        type="button"
        class="btn main-act wide"
        onClick={() => void bringing.read({ ...told.choices, columns: chosen.value, time_zone: zone.value })}
      >
        {bring.say}
      </button>
    </div>
  )
}

function Named({ column: { header, samples }, chosen }: { column: Column; chosen: Chosen }) {
  return (
    <Select
      label={header}
      {...(samples.length > 0 && { hint: bring.columnSamples(samples.join(' · ')) })}
      choices={Object.fromEntries(known.map((name) => [name, columnName(name)]))}
      none={bring.noColumn}
      chosen={chosen.value[header]}
      onChange={(choice) => {
        chosen.value = { ...chosen.value, [header]: choice }
      }}
    />
  )
}

/** A date may be told to stand day first or month first. */
function columnName(name: string): string {
  const [plain = '', order] = name.split(':')
  const names: Readonly<Record<string, string>> = bring.columnNames
  const orders: Readonly<Record<string, string>> = bring.orders
  const says = names[plain] ?? plain
  return order ? words.common.named(says, orders[order] ?? order) : says
}
