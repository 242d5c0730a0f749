/** Which rows, or cells of rows, of a file cannot be taken, and why. */
import { Disclosure } from '../ui/Disclosure'
import { bring } from '../words/bring'
import type { Import } from './server'

export function Refused({ told: { refused = [], refused_count: count = 0 } }: { told: Import['told'] }) {
  if (count === 0) return null
  return (
    <Disclosure title={bring.notTaken(count)}>
      {() => (
        <>
          <ul class="values">
            {refused.map(({ row, field, reason, original }) => (
              <li key={`${row} ${field} ${reason} ${original}`}>
                <strong>{[row !== null && bring.row(row), field].filter(Boolean).join(', ')}</strong>{' '}
                <span lang="en">{reason}</span>
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
