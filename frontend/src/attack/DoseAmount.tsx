/** How much was taken; what is usual is offered, never assumed. */
import { useId } from 'preact/hooks'
import { UNIT } from '../contract/vocabulary'
import { NumberField } from '../typed/NumberField'
import { words } from '../words'
import { attackMore } from '../words/attackMore'
import type { DoseProps } from './DoseCard'
import { changeDose, strengthOf } from './doses'

const MOST = 1_000_000

export function DoseAmount({ id, dose, medication }: DoseProps) {
  const usual = medication ? strengthOf(medication) : ''
  const unit = useId()
  const takeUsual = (): void => changeDose(id, { amount: medication?.strength ?? null, unit: medication?.unit ?? null })
  return (
    <>
      <div class="pair">
        <NumberField
          of={`${id} amount`}
          label={attackMore.medicine.amount}
          value={dose.amount}
          min={0}
          max={MOST}
          step={0.01}
          onChange={(amount) => changeDose(id, { amount })}
        />
        <div class="field">
          <label for={unit}>{attackMore.medicine.unit}</label>
          <select
            class="input"
            id={unit}
            value={dose.unit ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              changeDose(id, { unit: UNIT.find((name) => name === chosen) ?? null })
            }}
          >
            <option value="">{words.common.notSaid}</option>
            {UNIT.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {usual && dose.amount == null && (
        <button type="button" class="btn wide" onClick={takeUsual}>
          {attackMore.medicine.usual(usual)}
        </button>
      )}
    </>
  )
}
