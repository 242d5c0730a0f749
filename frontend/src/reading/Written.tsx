/** How a diary was written: how soon, what was changed afterwards, how complete it is, and its chain. */
import { Disclosure } from '../ui/Disclosure'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { dayAt, fullDay, timeAt } from '../words/dates'
import { history } from '../words/history'
import { written } from '../words/written'
import { Shown, useGot } from './got'
import type { Evidence, Got } from './source'

type Kind = Evidence['kinds'][number]
type Change = Evidence['changes'][number]

export type WrittenProps = { ask: () => Promise<Got<Evidence>>; name: string }

/** `name` stands for what is asked: with another it is asked for anew. */
export function Written({ ask, name }: WrittenProps) {
  const asking = useGot(name, ask)
  return <Shown asking={asking}>{(told) => <Told told={told} />}</Shown>
}

function Told({ told }: { told: Evidence }) {
  const kinds = told.kinds.filter(({ entries }) => entries > 0)
  return (
    <>
      <p>{written.days(fullDay(told.from), fullDay(told.as_of))}</p>
      <section class="stack" aria-label={written.late}>
        <h2>{written.late}</h2>
        {kinds.length === 0 ? <p>{written.none}</p> : <p class="small">{written.clocks}</p>}
        {kinds.map((kind) => (
          <Late key={kind.kind} kind={kind} />
        ))}
      </section>
      <Changes told={told} />
      <Disclosure title={written.weeks}>{() => <Weeks weeks={told.weeks} />}</Disclosure>
      <Chain told={told} />
    </>
  )
}

const LATENESS = ['at_once', 'same_day', 'within_48_h', 'later', 'ahead', 'not_known'] as const

function Late({ kind }: { kind: Kind }) {
  const shown = LATENESS.filter((late) => kind.by_server[late] + kind.by_device[late] > 0)
  return (
    <>
      {shown.length > 0 && (
        <table class="read">
          <caption>
            {written.kinds[kind.kind]}: {written.entries(kind.entries)}
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{written.account}</th>
              <th scope="col">{written.device}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((late) => (
              <tr key={late}>
                <th scope="row">{written.lateness[late]}</th>
                <td>{kind.by_server[late]}</td>
                <td>{kind.by_device[late]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {besides(kind).map((says) => (
        <p key={says} class="small">
          {written.kinds[kind.kind]}: {says}.
        </p>
      ))}
    </>
  )
}

const besides = ({ imported, prefilled, unconfirmed }: Kind): string[] => [
  ...(imported > 0 ? [written.imported(imported)] : []),
  ...(prefilled > 0 ? [written.prefilled(prefilled, unconfirmed)] : []),
]

function Changes({ told }: { told: Evidence }) {
  const { changed, changed_later, deleted, erased, changes, of } = told
  return (
    <section class="stack" aria-label={written.changes}>
      <h2>{written.changes}</h2>
      <p>{changed > 0 ? written.changed(changed, changed_later) : written.unchanged}</p>
      {deleted + erased > 0 && <p>{written.gone(deleted, erased)}</p>}
      {changes.length > 0 && (
        <Disclosure title={written.latest(changes.length, of)}>
          {() => (
            <ul class="stack tight">
              {changes.map((change) => (
                <li key={`${change.entry_id} ${change.at}`}>{changeInWords(change)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  )
}

function changeInWords({ at, kind, day, what, after, fields }: Change): string {
  const moment = new Date(at)
  const when = `${fullDay(dayAt(moment))}, ${timeAt(moment)}`
  const entry = day ? written.of(written.one[kind], fullDay(day)) : written.one[kind]
  const late = after ? ` (${written.lateness[after]})` : ''
  const named = fields.length > 0 ? `: ${words.common.list(fields.map(fieldInWords))}` : ''
  return `${written.change(when, entry, written.whats[what])}${late}${named}`
}

/** A part of a field ("span.ended_at") is called by its own name. */
function fieldInWords(field: string): string {
  const names: Readonly<Record<string, string | { readonly label: string }>> = {
    ...history.fields,
    ...attackMore.fields,
  }
  const [whole = field, part = whole] = field.split('.')
  const found = names[part] ?? names[whole] ?? part
  return typeof found === 'string' ? found : found.label
}

function Weeks({ weeks }: { weeks: Evidence['weeks'] }) {
  return (
    <table class="read">
      <thead>
        <tr>
          <th scope="col">{written.week}</th>
          <th scope="col">{written.recorded}</th>
          <th scope="col">{written.inTime}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, days, recorded, in_time: [least = 0, most = least] }) => (
          <tr key={week}>
            <th scope="row">{fullDay(week)}</th>
            <td>{written.outOf(recorded, days)}</td>
            <td>{written.range(least, most)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Chain({ told: { head, bound_at, restored_at } }: { told: Evidence }) {
  const dayOf = (moment: string): string => fullDay(dayAt(new Date(moment)))
  return (
    <section class="stack" aria-label={written.chain}>
      <h2>{written.chain}</h2>
      <p>{head ? written.head : written.noHead}</p>
      {head && (
        <p>
          <code>{head}</code>
        </p>
      )}
      <p class="small">{written.chainSays}</p>
      {bound_at && <p class="small">{written.bound(dayOf(bound_at))}</p>}
      {restored_at.length > 0 && <p class="small">{written.restored(words.common.list(restored_at.map(dayOf)))}</p>}
    </section>
  )
}
