/** Which import brought an entry, and the row of its file as it was written there. */
import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../store/database'
import { bring } from '../words/bring'
import { dayAt, fullDay } from '../words/dates'
import { sourceName } from '../words/sourceName'
import { type Ask, askHere, type Origin } from './origins'

export function Origins({ entry: { id, kind, fields }, ask = askHere }: { entry: Entry; ask?: Ask }) {
  const [told, show] = useState<Origin[]>([])
  const brought = fields['origin'] !== undefined && fields['origin'] !== null
  useEffect(() => {
    if (brought) void ask(kind, id).then((found) => show(found ?? []))
  }, [brought, kind, id, ask])
  if (!brought) return null
  return (
    <section class="card tight" aria-labelledby="origin">
      <h2 id="origin">{bring.origin}</h2>
      {told.length === 0 && <p>{sourceName(sourceIn(fields['origin']))}</p>}
      {told.map((one) => (
        <From key={one.import_id} origin={one} />
      ))}
    </section>
  )
}

function From({ origin: { source, at, row, original } }: { origin: Origin }) {
  return (
    <>
      <p>{bring.originFrom(sourceName(source), fullDay(dayAt(new Date(at))))}</p>
      {original && row !== null && (
        <>
          <p class="small">{bring.originRow(row)}</p>
          <pre class="small foreign">{original}</pre>
        </>
      )}
    </>
  )
}

const sourceIn = (origin: unknown): string =>
  typeof origin === 'object' && origin !== null && 'source' in origin ? String(origin.source) : ''
