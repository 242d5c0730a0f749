/** The table of the list: it draws the rows that are near, and goes by the arrow keys. */
import { useEffect, useRef } from 'preact/hooks'
import { Scroll } from '../ui/Scroll'
import { desk } from '../words/desk'
import { Chunk } from './Chunk'
import { keyed } from './keyed'
import { followPrinting } from './printing'
import type { Listed } from './server'

/** So many rows come and go together. */
const SIZE = 40

export function PatientTable({ patients }: { patients: readonly Listed[] }) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(followPrinting, [])
  const chunks = Array.from({ length: Math.ceil(patients.length / SIZE) }, (_, at) => at * SIZE)
  return (
    <Scroll label={desk.title}>
      <table class="data patients cards" ref={table} aria-rowcount={patients.length + 1} onKeyDown={keyed(table)}>
        <thead>
          <tr>
            <th scope="col">{desk.list.patient}</th>
            <th scope="col">{desk.list.why}</th>
            <th scope="col">{desk.list.headache}</th>
            <th scope="col">{desk.list.medicine}</th>
            <th scope="col">{desk.list.recorded}</th>
            <th scope="col">{desk.list.questions}</th>
            <th scope="col">{desk.list.opened}</th>
          </tr>
        </thead>
        {chunks.map((from) => (
          <Chunk key={from} from={from} patients={patients.slice(from, from + SIZE)} />
        ))}
      </table>
    </Scroll>
  )
}
