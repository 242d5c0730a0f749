/** What it feels like, how bad it is, and whether moving makes it worse. */
import { ChipGroup } from '../ui/ChipGroup'
import { OneOf } from '../ui/OneOf'
import { PainScale } from '../ui/PainScale'
import { isUsual } from '../usual/own'
import { words } from '../words'
import { choose, type Part, tapAnswer, type YesNoField } from './part'
import { SetPart } from './SetPart'
import type { Tell } from './write'

const MOVING = ['worse_with_activity', 'restless'] as const

export function Feels(part: Part) {
  const { said, tell } = part
  return (
    <>
      <SetPart {...part} field="quality" title={words.attack.groups.feels} known={words.options.quality} />
      <OneOf
        title={words.attack.groups.bad}
        name="severity"
        choices={words.options.pain_severity}
        chosen={said.pain_severity}
        usual={isUsual(said, 'pain_severity')}
        onChange={(severity) => choose(tell, 'pain_severity', severity)}
      />
      <PainScale
        title={words.attack.groups.peak}
        name="peak"
        pain={said.pain_peak}
        usual={isUsual(said, 'pain_peak')}
        onChange={(pain) => tell(() => ({ pain_peak: pain }))}
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
