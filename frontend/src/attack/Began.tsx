/** How it began: how fast, what came before, what may have set it off. */
import { OneOf } from '../ui/OneOf'
import { isUsual } from '../usual/own'
import { attackMore } from '../words/attackMore'
import { moreOptions } from '../words/moreOptions'
import { choose, type Part } from './part'
import { SetPart } from './SetPart'

export function Began(part: Part) {
  const { said, tell } = part
  return (
    <>
      <OneOf
        title={attackMore.began.speed}
        name="speed"
        choices={moreOptions.onset_speed}
        chosen={said.onset_speed}
        usual={isUsual(said, 'onset_speed')}
        onChange={(speed) => choose(tell, 'onset_speed', speed)}
      />
      <SetPart
        {...part}
        field="premonitory"
        known={moreOptions.premonitory}
        title={attackMore.began.premonitory}
        hint={attackMore.hints.premonitory}
        own={{ other: attackMore.own }}
      />
      <SetPart
        {...part}
        field="suspected_triggers"
        known={moreOptions.suspected_triggers}
        title={attackMore.began.triggers}
        hint={attackMore.hints.triggers}
        own={{ food: attackMore.ownFood, other: attackMore.own }}
      />
      <SetPart
        {...part}
        field="provoked_by"
        known={moreOptions.provoked_by}
        title={attackMore.began.provoked}
        hint={attackMore.hints.provoked}
      />
    </>
  )
}
