/** Everything that may be said about a medicine taken. */
import { UNIT } from '../contract/vocabulary'
import type { EntryOf } from '../store/database'
import { episodes, medications } from '../store/live'
import { NumberField } from '../typed/NumberField'
import { TimeField } from '../typed/TimeField'
import { OneOf } from '../ui/OneOf'
import { PainScale } from '../ui/PainScale'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { words } from '../words'
import { dayAt, timeAt, weekdayAndNumber } from '../words/dates'
import { diary } from '../words/diary'
import { wordIn } from './CheckinForm'
import { wrongWith } from './NewDose'
import { zoneOf } from './onDay'
import { type TellDose, tellDose } from './tell'

type Dose = EntryOf<'dose'>
export type DoseProps = { dose: Dose; clock: () => Date; onRemove: () => void }

const UNITS = Object.fromEntries(UNIT.map((unit) => [unit, unit]))
const yesNo = () => ({ yes: words.common.yes, no: words.common.no })

export function DoseForm({ dose, clock, onRemove }: DoseProps) {
  const tell = tellDose(dose.id)
  return (
    <>
      <p class="small">{diary.dose.saved}</p>
      <What dose={dose} tell={tell} clock={clock} />
      <Effect dose={dose} tell={tell} />
      <button type="button" class="btn wide" onClick={onRemove}>
        {diary.dose.remove}
      </button>
    </>
  )
}

type Part = { dose: Dose; tell: TellDose }

function What({ dose: { id, fields }, tell, clock }: Part & { clock: () => Date }) {
  const listed = Object.fromEntries(medications.value.map(({ id, fields: { name } }) => [id, name ?? id]))
  const at = new Date(fields.taken_at ?? '')
  return (
    <>
      <Select
        label={diary.dose.which}
        choices={listed}
        none={diary.dose.unknown}
        chosen={fields.medication_id}
        onChange={(medication_id) => tell({ medication_id })}
      />
      <TimeField
        of={`${id} taken`}
        label={diary.dose.takenAt}
        zone={zoneOf(fields, episodes.value)}
        at={fields.taken_at}
        needed="needed"
        check={(instant) => wrongWith(new Date(instant), clock())}
        onSave={(taken_at) => taken_at && tell({ taken_at })}
      />
      <Select
        label={diary.dose.inAttack}
        choices={attacksNear(at, fields.episode_id)}
        none={diary.dose.outside}
        chosen={fields.episode_id}
        onChange={(episode_id) => tell({ episode_id })}
      />
      <div class="pair">
        <NumberField
          of={`${id} amount`}
          label={diary.dose.amount}
          value={fields.amount}
          min={0}
          max={1_000_000}
          step={0.01}
          onChange={(amount) => tell({ amount })}
        />
        <Select
          label={diary.dose.unit}
          choices={UNITS}
          none={diary.dose.noUnit}
          chosen={fields.unit}
          onChange={(unit) => tell({ unit: UNIT.find((one) => one === unit) ?? null })}
        />
      </div>
    </>
  )
}

function Effect({ dose: { fields }, tell }: Part) {
  const { dose } = diary
  const came = fields.returned_within_24h
  return (
    <>
      <PainScale
        title={dose.before}
        name="before"
        pain={fields.pain_before}
        onChange={(pain_before) => tell({ pain_before })}
      />
      <PainScale
        title={dose.after}
        name="after"
        pain={fields.pain_after_2h}
        onChange={(pain_after_2h) => tell({ pain_after_2h })}
      />
      <OneOf
        title={dose.relief}
        name="relief"
        choices={dose.reliefs}
        chosen={fields.relief}
        onChange={(choice) => tell({ relief: wordIn(dose.reliefs, choice) })}
      />
      <OneOf
        title={dose.returned}
        name="returned"
        choices={yesNo()}
        chosen={came == null ? null : came ? 'yes' : 'no'}
        onChange={(choice) => tell({ returned_within_24h: choice === null ? null : choice === 'yes' })}
      />
      <TextField
        label={dose.sideEffects}
        hint={dose.sideEffectsHint}
        value={effectsInWords(fields.side_effects)}
        maxLength={2_000}
        onChange={(text) => tell({ side_effects: effectsIn(text) })}
      />
    </>
  )
}

const effectsInWords = (effects: string[] | null | undefined): string =>
  effects?.length === 0 ? diary.dose.none : (effects ?? []).join(', ')

/** Nothing typed is not recorded; "none" is none. */
export function effectsIn(text: string): string[] | null {
  const named = text.split(',').map((one) => one.trim().slice(0, 100))
  const said = named.filter(Boolean).slice(0, 20)
  if (said.length === 0) return null
  return said.length === 1 && said[0]?.toLowerCase() === diary.dose.none ? [] : said
}

const NEAR = 4 * 86_400_000

/** The attacks around the time of a dose, and the one it is in already, by their day and time. */
function attacksNear(at: Date, chosen: string | null | undefined): Record<string, string> {
  const near = episodes.value.flatMap(({ id, fields: { span } }) => {
    if (!span) return []
    const began = new Date(span.started_at)
    if (id !== chosen && Math.abs(began.getTime() - at.getTime()) > NEAR) return []
    const name = `${weekdayAndNumber(dayAt(began, span.time_zone))}, ${timeAt(began, span.time_zone)}`
    return [{ id, name }]
  })
  return Object.fromEntries(near.map(({ id, name }) => [id, name]))
}
