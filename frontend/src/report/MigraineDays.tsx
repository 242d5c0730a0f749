/** Migraine days by both rules, side by side: the same days, read with 30 minutes and with 4 hours. */
import type { RuledDay } from '../counts/migraineDays'
import type { Counts } from '../counts/windows'
import { Scroll } from '../ui/Scroll'
import { shortDay } from '../words/dates'
import { report } from '../words/report'
import { pairInWords } from './pairs'

const SHOWN = 3
const RULES = ['features', 'aura', 'medicine'] as const

export type MigraineDaysProps = { windows: readonly Counts[]; days: readonly RuledDay[] }

export function MigraineDays({ windows, days }: MigraineDaysProps) {
  const shown = windows.slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{report.migraineDays.title}</h3>
      <Scroll label={report.migraineDays.title}>
        <table>
          <Head />
          <tbody>
            {shown.map(({ to, migraine_days, migraine_days_4h }) => (
              <Row
                key={to}
                name={report.migraineDays.upTo(shortDay(to))}
                by={[migraine_days, migraine_days_4h].map(pairInWords)}
              />
            ))}
          </tbody>
          {days.length > 0 && <Reasons days={days} />}
        </table>
      </Scroll>
      <p class="small">{report.migraineDays.leidenSay}</p>
      <p class="small">{report.migraineDays.strictSay}</p>
    </section>
  )
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{report.migraineDays.window}</th>
      <th scope="col">{report.migraineDays.leiden}</th>
      <th scope="col">{report.migraineDays.strict}</th>
    </tr>
  </thead>
)

/** Why the days of the period count: a day may have more than one reason. */
function Reasons({ days }: { days: readonly RuledDay[] }) {
  const count = (by: 'leiden' | 'four_hours', rule: string): string =>
    `${days.filter((day) => day[by].includes(rule)).length}`
  return (
    <tbody>
      <tr>
        <td colSpan={3}>
          <b>{report.migraineDays.because}</b>
        </td>
      </tr>
      {RULES.map((rule) => (
        <Row
          key={rule}
          name={report.migraineDays.rules[rule]}
          by={[count('leiden', rule), count('four_hours', rule)]}
        />
      ))}
    </tbody>
  )
}

function Row({ name, by }: { name: string; by: readonly string[] }) {
  const [leiden, strict] = by
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{leiden}</td>
      <td>{strict}</td>
    </tr>
  )
}
