/** The time zone in which the attack happened; changing it moves no moment, only how it is shown. */
import { useId } from 'preact/hooks'
import { hereZone } from '../typed/localtime'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'
import { tellSpan } from './write'

export function Zone({ span, tell }: Part) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{attackMore.when.zone}</label>
      <select
        class="input"
        id={id}
        value={span.time_zone}
        onChange={(event) => {
          const zone = event.currentTarget.value
          tellSpan(tell, (stored) => ({ ...stored, time_zone: zone }))
        }}
      >
        {zones(span.time_zone).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The zone of the attack and of this phone stand first. */
const zones = (own: string): string[] => [...new Set([own, hereZone(), ...Intl.supportedValuesOf('timeZone')])]
