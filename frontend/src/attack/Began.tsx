/** How it began: how fast, what came before, what may have set it off. */
import { OneOf } from '../ui/OneOf'
import { attackMore } from '../words/en/attackMore'
import { moreOptions } from '../words/en/moreOptions'
import { choose, type Part } from './part'
import { SetPart } from './SetPart'

const { began, hints, own, ownFood } = attackMore

export function Began(part: Part) {
  const { said, tell } = part
  return (
    <>
      <OneOf
        title={began.speed}
        name="speed"
        choices={moreOptions.onset_speed}
        chosen={said.onset_speed}
        onChange={(speed) => choose(tell, 'onset_speed', speed)}
      />
      <SetPart
        {...part}
        field="premonitory"
        known={moreOptions.premonitory}
        title={began.premonitory}
        hint={hints.premonitory}
        own={{ other: own }}
      />
      <SetPart
        {...part}
        field="suspected_triggers"
        known={moreOptions.suspected_triggers}
        title={began.triggers}
        hint={hints.triggers}
        own={{ food: ownFood, other: own }}
      />
      <SetPart
        {...part}
        field="provoked_by"
        known={moreOptions.provoked_by}
        title={began.provoked}
        hint={hints.provoked}
      />
    </>
  )
}
