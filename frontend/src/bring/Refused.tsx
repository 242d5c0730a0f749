/** Which rows, or cells of rows, of a file cannot be taken, and why. */
import { Disclosure } from '../ui/Disclosure'
import { words } from '../words'
import { bring } from '../words/bring'
import { Sentence } from './Sentence'
import type { Import } from './server'

export function Refused({ told: { refused = [], refused_count: count = 0 } }: { told: Import['told'] }) {
  if (count === 0) return null
  return (
    <Disclosure title={bring.notTaken(count)}>
      {() => (
        <>
          <ul class="values">
            {refused.map(({ row, field, reason, said, original }) => (
              <li key={`${row} ${field} ${reason} ${original}`}>
                <Where row={row} field={field} /> <Sentence text={reason} said={said} />
                {original && <q class="small foreign">{original}</q>}
              </li>
            ))}
          </ul>
          {count > refused.length && <p>{bring.more(count - refused.length)}</p>}
        </>
      )}
    </Disclosure>
  )
}

export const Where = ({ row, field }: { row: number | null; field: string | null }) => (
  <strong>{words.common.list([row === null ? '' : bring.row(row), field ?? ''].filter(Boolean))}</strong>
)
