/** One medicine taken: when, how much, and what it did. */
import type { Dose, Medication } from '../store/documents'
import { refused } from '../store/live'
import { TimeField } from '../typed/TimeField'
import { nextAnswer } from '../ui/answer'
import { ChipGroup } from '../ui/ChipGroup'
import { Disclosure } from '../ui/Disclosure'
import { Icon } from '../ui/Icon'
import { OneOf } from '../ui/OneOf'
import { PainScale } from '../ui/PainScale'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import { DoseAmount } from './DoseAmount'
import { changeDose, doseWords, nameOf } from './doses'
import { refusalsIn } from './refusals'
import { SideEffects } from './SideEffects'
import { takeAway } from './write'

const RELIEFS = ['none', 'partial', 'complete'] as const

export type DoseProps = { id: string; dose: Dose; medication: Medication | undefined; zone: string }

export function DoseCard(props: DoseProps) {
  const { id, dose, medication, zone } = props
  const name = nameOf(medication)
  const refusal = refused.value.find((entry) => entry.id === id)?.message
  return (
    <section class="card" aria-label={doseWords(dose, medication, zone)}>
      <div class="row between">
        <h2>{name}</h2>
        <button
          type="button"
          class="btn plain icon-only"
          aria-label={words.common.removeOne(name)}
          onClick={() => takeAway('dose', id, attackMore.medicine.removed(name))}
        >
          <Icon name="bin" />
        </button>
      </div>
      {refusal !== undefined && <Refused message={refusal} />}
      <TimeField
        of={`${id} taken`}
        label={attackMore.medicine.takenAt}
        zone={zone}
        at={dose.taken_at}
        needed="needed"
        check={() => null}
        onSave={(at) => at && changeDose(id, { taken_at: at })}
      />
      <OneOf
        title={attackMore.medicine.relief}
        name={`relief ${id}`}
        choices={attackMore.medicine.reliefs}
        chosen={dose.relief}
        onChange={(choice) => changeDose(id, { relief: RELIEFS.find((name) => name === choice) ?? null })}
      />
      <Disclosure title={attackMore.medicine.details}>{() => <Effects {...props} />}</Disclosure>
    </section>
  )
}

/** The account would not have it: that stands on the card itself, not only in the settings. */
function Refused({ message }: { message: string }) {
  return (
    <div class="card notice tight" role="alert">
      <p>
        <strong>{words.errors.needsLook}</strong>
      </p>
      <p>{words.errors.refused}</p>
      {[...refusalsIn(message).values()].map((says) => (
        <p key={says}>{says}</p>
      ))}
    </div>
  )
}

function Effects(props: DoseProps) {
  const { id, dose } = props
  return (
    <>
      <DoseAmount {...props} />
      <PainScale
        title={attackMore.medicine.before}
        name={`before ${id}`}
        pain={dose.pain_before}
        onChange={(pain) => changeDose(id, { pain_before: pain })}
      />
      <PainScale
        title={attackMore.medicine.after}
        name={`after ${id}`}
        pain={dose.pain_after_2h}
        onChange={(pain) => changeDose(id, { pain_after_2h: pain })}
      />
      <ChipGroup
        title={attackMore.medicine.later}
        options={[{ key: 'returned', label: attackMore.medicine.returned, answer: dose.returned_within_24h }]}
        onTap={() => changeDose(id, { returned_within_24h: nextAnswer(dose.returned_within_24h) })}
      />
      <SideEffects id={id} dose={dose} />
    </>
  )
}
