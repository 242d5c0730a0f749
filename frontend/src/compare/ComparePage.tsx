/** The last attacks side by side: each a column, each field a row. */
import { useSignal } from '@preact/signals'
import { Disclosure } from '../ui/Disclosure'
import { Switch } from '../ui/Switch'
import { Top } from '../ui/Top'
import { compare } from '../words/compare'
import { dayAt, fullDay, timeAt } from '../words/dates'
import './compare.css'
import { asked, columnsOf, type Episode, latestFirst, turned } from './columns'
import { SideBySide } from './SideBySide'

export function ComparePage({ search, now }: { search: URLSearchParams; now: Date }) {
  const attacks = latestFirst()
  const ids = useSignal(asked(search, attacks))
  const turn = (id: string) => () => {
    ids.value = turned(ids.value, id)
    // The choice comes back with the address, and no page is left behind for it.
    history.replaceState(null, '', `/compare?ids=${ids.value.join(',')}`)
  }
  const columns = columnsOf(ids.value, now)
  return (
    <>
      <Top title={compare.title} back="/diary" />
      <main class="main">
        {attacks.length === 0 && <p>{compare.empty}</p>}
        {attacks.length > 0 && columns.length === 0 && <p>{compare.noneChosen}</p>}
        {columns.length > 0 && <SideBySide columns={columns} />}
        {attacks.length > 0 && (
          <Disclosure title={compare.choose} said={compare.chosen(columns.length)}>
            {() => <Choose attacks={attacks} ids={ids.value} onTurn={turn} />}
          </Disclosure>
        )}
      </main>
    </>
  )
}

const OFFERED = 30

type ChooseProps = { attacks: readonly Episode[]; ids: readonly string[]; onTurn: (id: string) => () => void }

function Choose({ attacks, ids, onTurn }: ChooseProps) {
  const near = attacks.filter(({ id }, at) => at < OFFERED || ids.includes(id))
  return (
    <>
      <p class="small">{compare.most}</p>
      {near.map((attack) => (
        <Switch key={attack.id} label={nameOf(attack)} on={ids.includes(attack.id)} onChange={onTurn(attack.id)} />
      ))}
    </>
  )
}

/** "22 November 2026, 01:15", in the time zone of the attack; no time where only the day is known. */
function nameOf({ fields: { span } }: Episode): string {
  if (!span) return ''
  const at = new Date(span.started_at)
  const day = fullDay(dayAt(at, span.time_zone))
  return span.onset_precision === 'day_only' ? day : compare.moment(day, timeAt(at, span.time_zone))
}
