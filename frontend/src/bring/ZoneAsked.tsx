/** Asks once where a file was written whose times name no zone. */
import { useSignal } from '@preact/signals'
import { bring } from '../words/bring'
import { deviceZone } from '../words/dates'
import type { Shown } from './Asked'
import { ZoneField } from './ZoneField'

export function ZoneAsked({ bringing, step: { told } }: Shown) {
  const zone = useSignal(deviceZone())
  return (
    <>
      <p>{bring.zone}</p>
      <ZoneField zone={zone} />
      <button
        type="button"
        class="btn main-act wide"
        onClick={() => void bringing.read({ ...told.choices, time_zone: zone.value })}
      >
        {bring.say}
      </button>
    </>
  )
}
