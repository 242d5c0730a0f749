/** The table itself: it scrolls inside itself, and the names of its rows and columns stay in sight. */
import { Icon } from '../ui/Icon'
import { Scroll } from '../ui/Scroll'
import { words } from '../words'
import { compare } from '../words/compare'
import { dayAt, shortDay, weekday } from '../words/dates'
import type { Column } from './columns'
import { type Cell, type Group, type Row, tableOf } from './rows'

export function SideBySide({ columns }: { columns: readonly Column[] }) {
  const { groups, silent } = tableOf(columns)
  return (
    <>
      <Scroll label={compare.title}>
        <table class="compare">
          <caption class="only-heard">{compare.caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <Head key={column.id} {...column} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows key={group.title} group={group} width={columns.length + 1} />
          ))}
        </table>
      </Scroll>
      {silent.length > 0 && <p class="small">{compare.silent(words.common.list(silent))}</p>}
    </>
  )
}

function Head({ id, said: { span } }: Column) {
  const day = span ? dayAt(new Date(span.started_at), span.time_zone) : ''
  return (
    <th scope="col">
      <a href={`/attack/${id}`}>
        {shortDay(day)} <span class="small under">{weekday(day)}</span>
      </a>
    </th>
  )
}

function Rows({ group: { title, rows }, width }: { group: Group; width: number }) {
  return (
    <tbody>
      <tr>
        {/* No header of its own: every cell has one of its column and one of its row. */}
        <td colSpan={width} class="group">
          <b>{title}</b>
        </td>
      </tr>
      {rows.map((row) => (
        <OneRow key={row.field} row={row} />
      ))}
    </tbody>
  )
}

/** Nothing is told by colour: a row that differs says so. */
function OneRow({ row: { name, cells, differs } }: { row: Row }) {
  return (
    <tr data-differs={differs}>
      <th scope="row">
        <span class="name">{name}</span>
        {differs && <span class="small under">{compare.differs}</span>}
      </th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place in the row
        <td key={at}>
          <Says {...cell} />
        </td>
      ))}
    </tr>
  )
}

function Says({ says, unconfirmed }: Cell) {
  if (says === null) {
    return (
      <span class="small unsaid">
        <Icon name="unsaid" />
        {words.common.notSaid}
      </span>
    )
  }
  return unconfirmed ? compare.unconfirmed(says) : says
}
