/** What should be told to a doctor before anything else; and that an unasked question is not a no. */
import type { Flagged } from '../counts/flags'
import { Icon } from '../ui/Icon'
import { shortDay } from '../words/dates'
import { report } from '../words/en/report'

export function Flags({ flags, recorded }: { flags: readonly Flagged[]; recorded: boolean }) {
  const names: Readonly<Record<string, string>> = report.flag
  if (flags.length === 0) return recorded ? <p class="small">{report.noFlags}</p> : null
  return (
    <section class="card notice tight">
      <h3>{report.flags}</h3>
      <ul>
        {flags.map(({ code, level, on }) => (
          <li key={`${code} ${level}`} class="flagged">
            <Icon name="flag" />
            <span>
              {names[code] ?? code}, {report.flagOn(on.map(shortDay).join(', '))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
