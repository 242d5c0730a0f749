/** Each time that a link was opened: when, on what kind of device, and what was looked at. */
import { at } from '../contract/problem'
import { episodes } from '../store/live'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { dayAndTime, dayAt, deviceZone, fullDay, monthAndYear } from '../words/dates'
import { share } from '../words/share'
import type { Opening } from './besides'

export function Openings({ openings }: { openings: readonly Opening[] }) {
  if (openings.length === 0) return <p class="small">{share.neverOpened}</p>
  return (
    <ul class="list">
      {openings.map((opening) => (
        <li key={opening.id} class="item">
          <Icon name={opening.how === 'wrong' ? 'lock' : 'eye'} />
          <span>
            {opening.recipient ? share.openedBy(opening.recipient) : share.hows[opening.how]}
            <span class="small under">{detailsOf(opening)}</span>
            <Which told={opening.looked_at} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function detailsOf({ at: moment, device, looked_at }: Opening): string {
  const when = dayAndTime(new Date(moment), deviceZone())
  return [when, device ? share.devices[device] : '', lookedAt(looked_at)].filter(Boolean).join(' · ')
}

/** Which months, and the days of those attacks that this device knows. */
function Which({ told }: { told: unknown }) {
  const months = idsIn(told, 'months').sort().map(monthAndYear)
  const seen = new Set(idsIn(told, 'attacks'))
  const began = episodes.value.flatMap(({ id, fields: { span } }) =>
    span && seen.has(id) ? [dayAt(new Date(span.started_at), span.time_zone)] : [],
  )
  const days = [...new Set(began)].sort().map(fullDay)
  return (
    <>
      {months.length > 0 && <span class="small under">{share.whichMonths(words.common.list(months))}</span>}
      {days.length > 0 && <span class="small under">{share.whichAttacks(words.common.list(days))}</span>}
    </>
  )
}

function idsIn(told: unknown, name: string): string[] {
  const which = at(told, name)
  return Array.isArray(which) ? which.map(String) : []
}

/** "report, months: 2, attacks: 3" */
export function lookedAt(told: unknown): string {
  const several = (name: string): number => idsIn(told, name).length
  const seen = (name: string): boolean => at(told, name) !== undefined
  const parts = [
    seen('page') ? share.looked.page : '',
    seen('pdf') ? share.looked.pdf : '',
    seen('fhir') ? share.looked.fhir : '',
    seen('summary') || several('months') > 0 ? share.looked.months(several('months')) : '',
    seen('written') ? share.looked.written : '',
    seen('list') && several('attacks') === 0 ? share.looked.list : '',
    several('attacks') > 0 ? share.looked.attacks(several('attacks')) : '',
  ]
  return words.common.list(parts.filter(Boolean))
}
