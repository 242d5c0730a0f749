/** One time zone of all there are; this device's stands first. */
import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { bring } from '../words/bring'
import { deviceZone } from '../words/dates'

export function ZoneField({ zone }: { zone: Signal<string> }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{bring.zoneField}</label>
      <select
        class="input"
        id={id}
        value={zone.value}
        onChange={(event) => {
          zone.value = event.currentTarget.value
        }}
      >
        {[...new Set([deviceZone(), ...Intl.supportedValuesOf('timeZone')])].map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  )
}
