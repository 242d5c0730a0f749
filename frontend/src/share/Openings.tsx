/** Each time that a link was opened: when, on what kind of device, and what was looked at. */
import { at } from '../contract/problem'
import { Icon } from '../ui/Icon'
import { words } from '../words'
import { dayAndTime, deviceZone } from '../words/dates'
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

/** "report, months: 2, attacks: 3" */
export function lookedAt(told: unknown): string {
  const several = (name: string): number => {
    const which = at(told, name)
    return Array.isArray(which) ? which.length : 0
  }
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
