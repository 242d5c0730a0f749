/** What it feels like, how bad it is, and whether moving makes it worse. */
import { SEVERITY } from '../contract/vocabulary'
import { ChipGroup } from '../ui/ChipGroup'
import { OneOf } from '../ui/OneOf'
import { PainScale } from '../ui/PainScale'
import { isUsual } from '../usual/own'
import { words } from '../words'
import { type Part, tapAnswer, type YesNoField } from './part'
import { SetPart } from './SetPart'
import type { Stored, Tell } from './write'

const MOVING = ['worse_with_activity', 'restless'] as const

export function Feels(part: Part) {
  const { said, tell } = part
  return (
    <>
      <SetPart {...part} field="quality" title={words.attack.groups.feels} known={words.options.quality} />
      <OneOf
        title={words.attack.groups.bad}
        name="severity"
        choices={{ ...words.options.pain_severity, [NO_PAIN]: words.options.noPain }}
        chosen={said.pain_severity ?? (said.pain_peak === 0 ? NO_PAIN : null)}
        usual={isUsual(said, 'pain_severity')}
        onChange={(choice) => tell((stored) => worstOf(stored, choice))}
      />
      <PainScale
        title={words.attack.groups.peak}
        name="peak"
        pain={said.pain_peak}
        usual={isUsual(said, 'pain_peak')}
        onChange={(pain) => tell(() => (pain === 0 ? NOTHING_HURT : { pain_peak: pain }))}
      />
      <ChipGroup
        title={words.attack.groups.moving}
        options={MOVING.map((field) => ({
          key: field,
          answer: said[field],
          usual: isUsual(said, field),
          ...words.options.moving[field],
        }))}
        onTap={(key) => tapOne(tell, MOVING, key)}
        onNone={() => tell((stored) => allNo(stored, MOVING))}
      />
    </>
  )
}

/** An aura or other signs without a headache: the peak of the pain is nought. */
const NO_PAIN = 'none'
const NOTHING_HURT: Stored = { pain_peak: 0, pain_severity: null }

export function worstOf(stored: Stored, choice: string | null): Stored {
  if (choice === NO_PAIN) return NOTHING_HURT
  const pain_severity = SEVERITY.find((severity) => severity === choice) ?? null
  return { pain_severity, ...(stored.pain_peak === 0 && { pain_peak: null }) }
}

export function tapOne(tell: Tell, fields: readonly YesNoField[], key: string): void {
  const field = fields.find((name) => name === key)
  if (field) tapAnswer(tell, field)
}

/** None of these: every one of them is no; said twice, none of them is said. */
export function allNo(
  stored: Readonly<Partial<Record<YesNoField, boolean | null>>>,
  fields: readonly YesNoField[],
): Partial<Record<YesNoField, boolean | null>> {
  const answer = fields.every((field) => stored[field] === false) ? null : false
  return Object.fromEntries(fields.map((field) => [field, answer]))
}
