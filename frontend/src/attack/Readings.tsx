/** The pain over the attack: a reading for each time it was said, and the longest time without pain. */
import { newId } from '../store/ids'
import { localIn, written } from '../typed/localtime'
import { NumberField } from '../typed/NumberField'
import { TimeField } from '../typed/TimeField'
import { Icon } from '../ui/Icon'
import { PainScale } from '../ui/PainScale'
import { offerBack } from '../ui/undo'
import { attackMore } from '../words/attackMore'
import type { Part } from './part'
import { tellSpan } from './write'

const YEAR = 366 * 1440

export function Readings({ id, said, span, tell, clock }: Part) {
  const count = said.pain_readings?.length ?? 0
  const add = (pain: number | null): void => {
    if (pain === null) return
    const reading = { id: newId(), at: written(span.time_zone, clock()), pain }
    tell((stored) => ({ pain_readings: [...(stored.pain_readings ?? []), reading] }))
  }
  return (
    <>
      <PainScale key={count} title={attackMore.readings.add} name={`reading ${count}`} pain={null} onChange={add} />
      {count > 0 ? (
        <ReadingList id={id} said={said} span={span} tell={tell} />
      ) : (
        <p class="small">{attackMore.readings.none}</p>
      )}
      <NumberField
        of={`${id} pain free`}
        label={attackMore.readings.painFree}
        value={span.longest_pain_free_minutes}
        min={0}
        max={YEAR}
        onChange={(minutes) => tellSpan(tell, (stored) => ({ ...stored, longest_pain_free_minutes: minutes }))}
      />
    </>
  )
}

function ReadingList({ id, said, span, tell }: Pick<Part, 'id' | 'said' | 'span' | 'tell'>) {
  const zone = span.time_zone
  const remove = (gone: string): void => {
    const before = said.pain_readings ?? null
    tell(({ pain_readings }) => ({ pain_readings: pain_readings?.filter((one) => one.id !== gone) ?? null }))
    offerBack(attackMore.readings.removed, () => tell(() => ({ pain_readings: before })))
  }
  const move = (moved: string, at: string | null): void =>
    tell(({ pain_readings }) => ({
      pain_readings: pain_readings?.map((one) => (one.id === moved && at ? { ...one, at } : one)) ?? null,
    }))
  return (
    <ul class="list">
      {(said.pain_readings ?? []).map(({ id: reading, at, pain }) => (
        <li key={reading} class="reading">
          <TimeField
            of={`${id} ${reading}`}
            label={attackMore.readings.one(pain)}
            zone={zone}
            at={at}
            needed="needed"
            check={() => null}
            onSave={(moment) => move(reading, moment)}
          />
          <button
            type="button"
            class="btn plain icon-only"
            aria-label={attackMore.readings.removeOne(localIn(zone, at).slice(11))}
            onClick={() => remove(reading)}
          >
            <Icon name="bin" />
          </button>
        </li>
      ))}
    </ul>
  )
}
