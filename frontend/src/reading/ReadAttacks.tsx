/** Attacks on a line each, the latest first, a piece at a time, each the way to all that is said of it. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Scroll } from '../ui/Scroll'
import { reading } from '../words/reading'
import { report } from '../words/report'
import { Shown, useGot } from './got'
import { beganInWords, fitsInWords, lastedInWords, lateInWords, takenInWords, worstInWords } from './line'
import type { Line, Source } from './source'
import type { Go } from './view'

export type ReadAttacksProps = { source: Source; month?: string | undefined; go: Go }

export function ReadAttacks({ source, month, go }: ReadAttacksProps) {
  const before = useSignal<readonly Line[]>([])
  const skip = useSignal(0)
  useEffect(() => {
    before.value = []
    skip.value = 0
  }, [month])
  const asked = { skip: skip.value, ...(month && { month }) }
  const asking = useGot(JSON.stringify(asked), () => source.attacks(asked))
  return (
    <section class="stack tight">
      <h2>{report.attacks}</h2>
      {before.value.length > 0 && !asking.got && <Table lines={before.value} go={go} />}
      <Shown asking={asking}>
        {({ attacks, of, more }) => {
          const lines = [...before.value, ...attacks]
          const earlier = (): void => {
            before.value = lines
            skip.value = lines.length
          }
          return (
            <>
              {lines.length > 0 ? <Table lines={lines} go={go} /> : <p>{reading.noAttacks}</p>}
              {lines.length > 0 && <p class="small">{reading.shown(lines.length, of)}</p>}
              {more && (
                <button type="button" class="btn wide unprinted" onClick={earlier}>
                  {reading.earlier}
                </button>
              )}
            </>
          )
        }}
      </Shown>
    </section>
  )
}

const heads = () => ({
  began: report.began,
  lasted: report.lasted,
  worst: report.worst,
  fits: report.fits,
  taken: reading.taken,
})

function Table({ lines, go }: { lines: readonly Line[]; go: Go }) {
  const names = heads()
  return (
    <Scroll label={report.attacks}>
      <table class="read cards">
        <thead>
          <tr>
            {Object.values(names).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <button type="button" class="btn plain inline" onClick={() => go({ at: 'attack', id: line.id })}>
                  {beganInWords(line)}
                </button>
                {(line.days_late ?? 0) > 0 && <span class="small under">{lateInWords(line)}</span>}
              </th>
              <td data-is={names.lasted}>{lastedInWords(line)}</td>
              <td data-is={names.worst}>{worstInWords(line)}</td>
              <td data-is={names.fits}>{fitsInWords(line)}</td>
              <td data-is={names.taken}>{takenInWords(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
