/** Every attack of the period in one line each, so that counts can be followed back to what was written down. */
import type { Judged } from '../counter/protocol'
import type { Episode } from '../store/documents'
import { episodes } from '../store/live'
import { Scroll } from '../ui/Scroll'
import { ownAnswers } from '../usual/own'
import { dayAt, length, pastLength, shortDay } from '../words/dates'
import { flags as warned } from '../words/flags'
import { besideAura } from '../words/labels'
import { report } from '../words/report'

export type AttackTableProps = { judged: readonly Judged[] }

export function AttackTable({ judged }: AttackTableProps) {
  const attacks = linesOf(judged)
  if (attacks.length === 0) return null
  return (
    <section class="long">
      <h3>{report.attacks}</h3>
      <Scroll label={report.attacks}>
        <table>
          <thead>
            <tr>
              <th scope="col">{report.began}</th>
              <th scope="col">{report.lasted}</th>
              <th scope="col">{report.worst}</th>
              <th scope="col">{report.fits}</th>
            </tr>
          </thead>
          <tbody>
            {attacks.map(({ id, day, lasted, worst, fits }) => (
              <tr key={id} class="linked">
                <th scope="row">
                  <a href={`/attack/${id}`}>{shortDay(day)}</a>
                </th>
                <td>{lasted}</td>
                <td>{worst}</td>
                <td>{fits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

type Line = { id: string; day: string; lasted: string; worst: string; fits: string }

/** The latest first. An attack that was deleted since it was counted has no line. */
export function linesOf(judged: readonly Judged[]): Line[] {
  const attackOf = new Map(judged.map((attack) => [attack.id, attack]))
  const lines = episodes.value.flatMap(({ id, fields }) => {
    const attack = attackOf.get(id)
    return attack && fields.span ? [lineOf(id, fields, fields.span, attack)] : []
  })
  return lines.sort((one, other) => other.day.localeCompare(one.day))
}

function lineOf(id: string, fields: Episode, span: NonNullable<Episode['span']>, attack: Judged): Line {
  return {
    id,
    day: dayAt(new Date(span.started_at), span.time_zone),
    lasted: lastedInWords(attack),
    worst: worstInWords(ownAnswers(fields)),
    fits: withWarning(attack, fitsInWords(attack, fields)),
  }
}

function lastedInWords({ minutes: [least, most] }: Judged): string {
  if (least === most) return pastLength(least)
  return least > 0 ? report.atLeast(length(least)) : report.dash
}

function worstInWords({ pain_peak, pain_severity }: Episode): string {
  if (typeof pain_peak === 'number') return `${pain_peak}`
  return pain_severity ? report.severity[pain_severity] : report.dash
}

/** A warning stands before any label. */
const withWarning = ({ flags }: Judged, fits: string): string =>
  flags.some(({ level }) => level === 'emergency') ? warned.beforeLabel(fits) : fits

const FEW = 2

/** By code, as a doctor reads them; a form with aura that nobody asked about is said, not listed. */
export function fitsInWords({ labels }: Pick<Judged, 'labels'>, fields: Episode): string {
  const { rest, hidden } = besideAura(labels, fields)
  if (rest.length === 1 && rest[0] === 'unclassified') return report.none
  if (rest.length > FEW || rest.includes('unclassified')) return report.openLabels
  return hidden ? report.auraNotSaid(rest.join(', ')) : rest.join(', ')
}
