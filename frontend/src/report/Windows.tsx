/** The latest three windows of 30 days, measure by measure, each with its days. */
import type { Counts } from '../counts/windows'
import { Scroll } from '../ui/Scroll'
import { shortDay } from '../words/dates'
import { report } from '../words/report'
import { pairInWords } from './pairs'

const MEASURES = [
  'headache_days',
  'headache_days_leiden',
  'migraine_days',
  'severe_days',
  'aura_days',
  'headache_free_days',
] as const

const SHOWN = 3

export function Windows({ windows }: { windows: readonly Counts[] }) {
  const shown = windows.slice(0, SHOWN).reverse()
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{report.windows}</h3>
      <Scroll label={report.windows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{report.windowsUpTo}</th>
              {shown.map(({ to }) => (
                <th key={to} scope="col">
                  {shortDay(to)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">{report.measures[measure]}</th>
                {shown.map((window) => (
                  <td key={window.to} class="range">
                    {pairInWords(window[measure])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{report.daysRecorded}</th>
              {shown.map(({ to, days_recorded, days }) => (
                <td key={to}>{report.count(days_recorded, days)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scroll>
      <p class="small">{report.windowsHint}</p>
    </section>
  )
}
