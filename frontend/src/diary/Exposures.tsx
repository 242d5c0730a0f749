/** What a day brought of everything that may set off an attack: there, not there, or how much. */
import { EXPOSURE, EXPOSURE_AMOUNT } from '../contract/vocabulary'
import { NumberField } from '../typed/NumberField'
import { nextAnswer } from '../ui/answer'
import { ChipGroup } from '../ui/ChipGroup'
import { diary } from '../words/diary'
import { moreOptions } from '../words/moreOptions'
import type { CheckinProps, Said } from './CheckinForm'

const MOST = { alcohol_units: 100, caffeine_mg: 5_000, exercise_minutes: 1_440 } as const
type Exposures = NonNullable<Said['exposures']>

export function Exposures({ day, said, tell }: CheckinProps) {
  const answers = said.exposures ?? {}
  const set = (edit: (stored: Exposures) => Exposures): void =>
    tell((stored) => ({ exposures: { ...stored.exposures, ...edit(stored.exposures ?? {}) } }))
  const options = EXPOSURE.map((key) => ({ key, ...moreOptions.suspected_triggers[key], answer: answers[key] }))
  const tap = (key: string): void => {
    const factor = EXPOSURE.find((name) => name === key)
    if (factor) set((stored) => ({ [factor]: nextAnswer(stored[factor]) }))
  }
  return (
    <>
      <ChipGroup
        title={diary.day.exposures}
        options={options}
        onTap={tap}
        onNone={() => set(() => Object.fromEntries(EXPOSURE.map((key) => [key, false])))}
      />
      <fieldset class="stack">
        <legend>{diary.day.amounts}</legend>
        {EXPOSURE_AMOUNT.map((key) => (
          <NumberField
            key={key}
            of={`${day} ${key}`}
            label={diary.day.amount[key]}
            value={answers[key]}
            min={0}
            max={MOST[key]}
            step={0.5}
            onChange={(amount) => set(() => ({ [key]: amount }))}
          />
        ))}
      </fieldset>
    </>
  )
}
