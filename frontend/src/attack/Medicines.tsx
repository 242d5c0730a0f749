/** The medicines taken in this attack, or that nothing was taken. */
import { useSignal } from '@preact/signals'
import { Group } from '../ui/Group'
import { Icon } from '../ui/Icon'
import { OneOf } from '../ui/OneOf'
import { attackMore } from '../words/attackMore'
import { DoseCard } from './DoseCard'
import { type DoseEntry, type MedicationEntry, nameOf, strengthOf, take } from './doses'
import { NewMedicine } from './NewMedicine'
import type { Part } from './part'

export type MedicinesProps = { part: Part; doses: readonly DoseEntry[]; medications: readonly MedicationEntry[] }

export function Medicines({ part, doses, medications }: MedicinesProps) {
  const { said, tell } = part
  const took = doses.length > 0 ? true : said.took_medicine
  const contradicts = doses.length > 0 && said.took_medicine === false
  return (
    <Group title={attackMore.groups.medicines} extra="fields">
      <OneOf
        title={attackMore.medicine.took}
        name="took"
        choices={attackMore.medicine.tookStates}
        chosen={took == null ? null : took ? 'some' : 'nothing'}
        hint={contradicts ? attackMore.medicine.cannotBeNothing : undefined}
        onChange={(choice) => tell(() => ({ took_medicine: choice === null ? null : choice === 'some' }))}
      />
      {doses.map(({ id, fields }) => (
        <DoseCard
          key={id}
          id={id}
          dose={fields}
          zone={part.span.time_zone}
          medication={medications.find((entry) => entry.id === fields.medication_id)?.fields}
        />
      ))}
      {took && <Choose part={part} medications={medications} />}
    </Group>
  )
}

/** One tap takes a medicine of the list; another name is put on the list first. */
function Choose({ part, medications }: Pick<MedicinesProps, 'part' | 'medications'>) {
  const adding = useSignal(false)
  const acute = medications.filter(({ fields }) => fields.active !== false && fields.use !== 'preventive')
  return (
    <>
      <p class="small">{attackMore.medicine.which}</p>
      <div class="pair">
        {acute.map(({ id, fields }) => (
          <button key={id} type="button" class="btn" onClick={() => take(part, id)}>
            <Icon name="pill" />
            <span>
              {nameOf(fields)} <span class="med">{strengthOf(fields)}</span>
            </span>
          </button>
        ))}
        <button type="button" class="btn" aria-expanded={adding.value} onClick={() => (adding.value = !adding.value)}>
          <Icon name="plus" />
          {acute.length > 0 ? attackMore.medicine.add : attackMore.medicine.addFirst}
        </button>
      </div>
      {adding.value && <NewMedicine part={part} onDone={() => (adding.value = false)} />}
    </>
  )
}
